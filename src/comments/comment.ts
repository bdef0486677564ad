import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { Signature } from '../text/near-duplicates.ts';
import type {
  Cooperation,
  Language,
  Position,
  SensitivePassage,
  Stance,
  StanceLabel,
  ThemeTag,
  Tone,
} from '../text/types.ts';

export const SOURCES = ['web', 'transcript', 'import', 'paper'] as const;
export type Source = (typeof SOURCES)[number];

/**
 * Every comment is in exactly one state. `received` waits for its analysis; `analysed` is counted;
 * `withheld` by a clerk; `withdrawn` by its author; `failed` could not be analysed and waits for a clerk.
 */
export const STATES = ['received', 'analysed', 'withheld', 'withdrawn', 'failed'] as const;
export type State = (typeof STATES)[number];

/** A closed list; none of them looks at the viewpoint. */
export const WITHHOLDING_REASONS = [
  'off-topic',
  'threat',
  'obscenity',
  'private-information',
  'duplicate',
  'spam',
] as const;
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/** The tagger's answer. A clerk's correction stands beside it, never over it. */
export type Analysis = {
  taggerVersion: string;
  language: Language;
  themes: ThemeTag[];
  cooperation: Cooperation;
  stance: Stance;
  sentiment: Tone;
  sensitive: SensitivePassage[];
  /** Near-duplicate signature of the text; see text/near-duplicates. */
  signature: Signature;
  analysedAt: Date;
};

export type Correction = { themes?: string[]; stance?: StanceLabel; by: string; at: Date };

/** What is counted: the tagger's answer unless a clerk has corrected it. Always `codingOf(comment)`, stored for the indexes. */
export type Coding = {
  themes: string[];
  stance: StanceLabel;
  stanceSource: 'declared' | 'inferred' | 'corrected';
};

export type Moderation = {
  decision: 'withhold' | 'restore';
  reason?: WithholdingReason;
  by: string;
  at: Date;
};

/** Where a spoken comment stands in its meeting; times in seconds from the recording's start. */
export type Speech = {
  transcript: Types.ObjectId;
  /** With the transcript, the spoken comment's own key: its first turn and its place within it. */
  key: string;
  turns: number[];
  speaker?: string;
  /** The same number for the same person within a transcript: who speaks twice is one head. */
  commenter?: number;
  /** For whom they said they speak. */
  organisation?: string;
  /** Where they said they live, when it is no district of this city: `Ward 4`. */
  ward?: string;
  /** The agenda item on the floor, as the chair named it. */
  item?: string;
  /** What an interpreter said in the other language; the comment's text keeps the original words. */
  rendering?: string;
  meeting?: string;
  start?: number;
  end?: number;
  videoUrl?: string;
};

export type Comment = {
  _id: Types.ObjectId;
  policy: Types.ObjectId;
  source: Source;
  state: State;
  /** Exactly as received; emptied when its author withdraws it. */
  text: string;
  position?: Position;
  name?: string;
  district?: number;
  declaredLanguage?: string;
  submittedAt: Date;
  /** When anything that a digest counts last changed. */
  changedAt: Date;
  /** Folded words of the text without its sensitive passages, for search. */
  words: string[];
  receiptHash?: string;
  /** Lets the same request be answered again with the same receipt; see receipt-code.ts. */
  idempotency?: { keyHash: string; salt: string; contentHash: string };
  /** The importing file's own name for this comment, so that importing twice counts once. */
  importKey?: string;
  speech?: Speech;
  analysis?: Analysis;
  correction?: Correction;
  coding?: Coding;
  /** When it was drawn for review at random; see review-sample.ts. */
  sampledAt?: Date;
  moderation?: Moderation;
  failure?: { code: string; at: Date };
};

/** The one rule by which a declared position, a reading and a clerk's correction become what is counted. */
export function codingOf(comment: Pick<Comment, 'analysis' | 'correction'>): Coding | undefined {
  const { analysis, correction } = comment;
  if (!analysis) return undefined;
  return {
    themes: correction?.themes ?? analysis.themes.map((theme) => theme.id),
    stance: correction?.stance ?? analysis.stance.label,
    stanceSource: correction?.stance ? 'corrected' : analysis.stance.source,
  };
}

const span = { start: { type: Number, required: true }, end: { type: Number, required: true }, _id: false };

const analysisSchema = new Schema<Analysis>(
  {
    taggerVersion: { type: String, required: true },
    language: { code: { type: String, required: true }, mixed: { type: Boolean, required: true } },
    themes: [
      {
        id: { type: String, required: true },
        score: { type: Number, required: true },
        evidence: [span],
        _id: false,
      },
    ],
    cooperation: { label: String, confidence: Number, evidence: [span] },
    stance: { label: String, confidence: Number, source: String },
    sentiment: { label: String, score: Number },
    sensitive: [{ ...span, kind: { type: String, required: true } }],
    signature: { form: String, words: Number, text: String, rate: Number, sketch: String },
    analysedAt: { type: Date, required: true },
  },
  { _id: false },
);

const commentSchema = new Schema<Comment>({
  policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
  source: { type: String, enum: SOURCES, required: true },
  state: { type: String, enum: STATES, required: true },
  text: { type: String, default: '' },
  position: { type: String, enum: ['support', 'oppose', 'mixed', 'unsure'] },
  name: String,
  district: Number,
  declaredLanguage: String,
  submittedAt: { type: Date, required: true },
  changedAt: { type: Date, required: true },
  words: { type: [String], default: [] },
  receiptHash: String,
  idempotency: new Schema({ keyHash: String, salt: String, contentHash: String }, { _id: false }),
  importKey: String,
  speech: new Schema(
    {
      transcript: { type: Schema.Types.ObjectId, ref: 'Transcript' },
      key: String,
      turns: [Number],
      speaker: String,
      commenter: Number,
      organisation: String,
      ward: String,
      item: String,
      rendering: String,
      meeting: String,
      start: Number,
      end: Number,
      videoUrl: String,
    },
    { _id: false },
  ),
  analysis: analysisSchema,
  correction: new Schema(
    { themes: { type: [String], default: undefined }, stance: String, by: String, at: Date },
    { _id: false },
  ),
  coding: new Schema({ themes: [String], stance: String, stanceSource: String }, { _id: false }),
  moderation: new Schema({ decision: String, reason: String, by: String, at: Date }, { _id: false }),
  sampledAt: Date,
  failure: new Schema({ code: String, at: Date }, { _id: false }),
});

// Every list that a page shows is newest first; the cursor continues after (submittedAt, _id).
const newestFirst = { submittedAt: -1, _id: -1 } as const;
commentSchema.index(newestFirst);
commentSchema.index({ policy: 1, ...newestFirst });
commentSchema.index({ policy: 1, state: 1, ...newestFirst });
commentSchema.index({ policy: 1, 'coding.themes': 1, ...newestFirst });
commentSchema.index({ policy: 1, 'coding.stance': 1, ...newestFirst });
commentSchema.index({ 'speech.transcript': 1, ...newestFirst });
commentSchema.index({ words: 1, ...newestFirst });
commentSchema.index({ policy: 1, sampledAt: 1, ...newestFirst });
commentSchema.index({ state: 1, changedAt: 1 });
commentSchema.index({ policy: 1, changedAt: -1 });
commentSchema.index({ policy: 1, state: 1, changedAt: 1 });
const unique = (field: string) => ({ unique: true, partialFilterExpression: { [field]: { $exists: true } } });
commentSchema.index({ receiptHash: 1 }, unique('receiptHash'));
commentSchema.index({ policy: 1, 'idempotency.keyHash': 1 }, unique('idempotency.keyHash'));
commentSchema.index({ policy: 1, importKey: 1 }, unique('importKey'));
commentSchema.index({ 'speech.transcript': 1, 'speech.key': 1 }, unique('speech.transcript'));

export const comments = (db: Connection): Model<Comment> =>
  db.models.Comment ?? db.model<Comment>('Comment', commentSchema);
