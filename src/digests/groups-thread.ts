import { serveThread } from '../platform/guarded-thread-program.ts';
import { type DistinctTexts, placesAmong } from '../text/near-duplicates.ts';

// The program of the thread in which many texts are grouped.
await serveThread((distinct: DistinctTexts) => placesAmong(distinct));
