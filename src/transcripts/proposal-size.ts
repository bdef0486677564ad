import mongoose from 'mongoose';
import { unreadable } from './parse/unreadable.ts';
import type { ProposedComment } from './propose/types.ts';

/** What is kept of a proposal in its transcript's document, in bytes; MongoDB takes 16 MiB for all of it. */
const LARGEST_PROPOSAL = 15 * 2 ** 20;

/** @throws LecternError `unreadable-transcript`: `too-many-comments`, where the database would refuse them on every try. */
export function refuseLargerProposal(comments: ProposedComment[]): void {
  if (mongoose.mongo.BSON.calculateObjectSize(comments) > LARGEST_PROPOSAL)
    throw unreadable('too-many-comments', { comments: comments.length });
}
