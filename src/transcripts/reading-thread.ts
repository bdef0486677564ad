import { serveThread } from '../platform/guarded-thread-program.ts';
import type { ReadingInput, ReadingProgress, ReadProposal } from './read-guarded.ts';
import { readUpload } from './read-upload.ts';

// The program of the thread in which uploads are read.
await serveThread<ReadingInput, ReadingProgress, ReadProposal>(async ({ bytes, options }, tell) => {
  const { cues, ...proposal } = await readUpload(bytes, options, (step, percent, page) =>
    tell({ step, percent, ...(page === undefined ? {} : { page }) }),
  );
  return { ...proposal, cueCount: cues.length };
});
