import type { Doc } from './values.ts';

/** A pipeline's documents, lazily; undefined is a step without a result, at which others may have their turn. */
export type Steps = Iterable<Doc | undefined>;

export type Stage = (input: Steps) => Steps;
