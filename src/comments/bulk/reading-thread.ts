import { serveThread } from '../../platform/guarded-thread-program.ts';
import { readBulkFile } from './read-bulk-file.ts';
import type { BulkFile } from './types.ts';

// The program of the thread in which files of written comments are read.
await serveThread<{ bytes: Uint8Array }, number, BulkFile>(({ bytes }, tell) => readBulkFile(bytes, tell));
