import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { Source, WithholdingReason } from '../comments/comment.ts';
import type { Bilingual } from '../policies/policy.ts';
import type { Direction, Position, Span, StanceLabel, ToneLabel } from '../text/types.ts';

/** `received` = `counted` + `withheld` + `withdrawn` + `waiting`, always. */
export type StateCounts = {
  received: number;
  counted: number;
  withheld: number;
  withdrawn: number;
  waiting: number;
};
export type StanceCounts = Record<StanceLabel, number>;
export type ToneCounts = Record<ToneLabel, number>;
export type DeclaredCounts = Record<Position | 'none', number>;

/** Somebody's own words: exactly the part of the comment as shown between `start` and `end`, without any mark. */
export type Quote = Span & {
  comment: string;
  text: string;
  language: string;
  stance: StanceLabel;
  source: Source;
  /** For speech: where in which meeting, never who. Times in seconds. */
  speech?: {
    transcript: string;
    turns: number[];
    meeting?: string;
    start?: number;
    end?: number;
    videoUrl?: string;
  };
};

export type DigestTheme = {
  id: string;
  name: Bilingual;
  comments: number;
  share: number;
  stance: StanceCounts;
  tone: ToneCounts;
  quotes: Quote[];
};

export type Campaign = { group: string; letters: number; quote: Quote };

/** A pure function of the comments' state, the codebook and the policy. */
export type DigestContent = {
  policy: { slug: string; title: Bilingual; direction: Direction };
  codebookVersion: string;
  taggerVersions: string[];
  sum: {
    total: StateCounts;
    bySource: Partial<Record<Source, StateCounts>>;
    byLanguage: Record<string, number>;
    letters: number;
    distinctTexts: number;
    /** People who spoke, as far as can be told. */
    speakers: number;
    withheldFor: Partial<Record<WithholdingReason, number>>;
  };
  positions: { declared: DeclaredCounts; inferred: StanceCounts; counted: StanceCounts };
  tone: ToneCounts;
  themes: DigestTheme[];
  untagged: number;
  campaigns: Campaign[];
};

export type Digest = {
  _id: Types.ObjectId;
  policy: Types.ObjectId;
  state: 'draft' | 'published';
  /** 0 for the draft; published digests are numbered from 1. */
  version: number;
  /** When the comments were read. */
  builtAt: Date;
  publishedAt?: Date;
  content: DigestContent;
};

const digestSchema = new Schema<Digest>(
  {
    policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
    state: { type: String, enum: ['draft', 'published'], required: true },
    version: { type: Number, required: true },
    builtAt: { type: Date, required: true },
    publishedAt: Date,
    content: { type: Schema.Types.Mixed, required: true },
  },
  { minimize: false },
);
// One draft and one of each published version.
digestSchema.index({ policy: 1, version: -1 }, { unique: true });

export const digests = (db: Connection): Model<Digest> =>
  db.models.Digest ?? db.model<Digest>('Digest', digestSchema);
