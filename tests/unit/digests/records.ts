import { readFileSync } from 'node:fs';
import { Types } from 'mongoose';
import { parse } from 'yaml';
import { analysisOf } from '../../../src/analysis/analyse-comment.ts';
import { type Comment, codingOf } from '../../../src/comments/comment.ts';
import { type DigestOptions, digestContent } from '../../../src/digests/content.ts';
import type { DigestContent, DigestHead } from '../../../src/digests/digest.ts';
import { type PublicRecord, publicRecordOf } from '../../../src/digests/public-record.ts';
import type { Policy } from '../../../src/policies/policy.ts';

export const POLICY = { direction: 'cooperation', aliases: ['287(g)', 'Ordinance A'] } as unknown as Policy;

export const HEAD: DigestHead = {
  policy: {
    slug: 'agreement',
    title: { en: 'Agreement', es: 'Acuerdo' },
    direction: 'cooperation',
  },
  codebook: parse(readFileSync('seeds/themes.yaml', 'utf8')),
};

export const idAt = (at: number): string => at.toString(16).padStart(24, '0');

/** What the public may know of a comment, read by the tagger as any other is. */
export function recordOf(at: number, text: string, more: Partial<Comment> = {}): PublicRecord {
  const comment = {
    _id: new Types.ObjectId(idAt(at)),
    source: 'web',
    state: 'analysed',
    text,
    submittedAt: new Date('2026-03-14T18:00:00Z'),
    ...more,
  } as Comment;
  const analysis = analysisOf(comment, POLICY, comment.submittedAt);
  const coding = codingOf({ ...comment, analysis });
  return publicRecordOf({ ...comment, analysis, ...(coding ? { coding } : {}) }, POLICY, 'America/Chicago')
    .record;
}

/** The digest of these records as whoever holds the public export makes it. */
export function contentOf(records: PublicRecord[], options: DigestOptions = {}): DigestContent {
  return digestContent(HEAD, records, options);
}
