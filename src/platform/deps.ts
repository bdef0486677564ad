import type { Connection } from 'mongoose';
import type { Enqueue } from './jobs.ts';

/** What an act needs of the world. Passed in, so that an act can be read and tested by itself. */
export type Deps = { db: Connection; enqueue: Enqueue; now: () => Date };
