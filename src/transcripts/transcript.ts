import { type Connection, type Model, Schema, type Types } from 'mongoose';
import type { Fault } from '../platform/errors.ts';
import type { ClassifiedTurn, ProposedComment } from './propose/types.ts';

/** `accepted` waits; `reading`; `proposed` waits for a clerk; `confirmed` became comments; `failed` says why. */
export const TRANSCRIPT_STATES = ['accepted', 'reading', 'proposed', 'confirmed', 'failed'] as const;
export type TranscriptState = (typeof TRANSCRIPT_STATES)[number];

export type ProgressStep = 'waiting' | 'read' | 'join' | 'classify' | 'propose' | 'done';

export type Transcript = {
  _id: Types.ObjectId;
  policy: Types.ObjectId;
  title?: string;
  heldAt?: Date;
  videoUrl?: string;
  fileName: string;
  /** The uploaded bytes in GridFS: the truth from which everything below can be read again. */
  file: Types.ObjectId;
  bytes: number;
  sha256: string;
  /** As the clerk named it; told from the content otherwise. */
  askedFormat?: string;
  format?: string;
  state: TranscriptState;
  progress: { step: ProgressStep; percent: number };
  failure?: Fault;
  cueCount?: number;
  turnCount?: number;
  proposal: ProposedComment[];
  /** Counts the corrections, so that two clerks do not correct each other's unseen. */
  revision: number;
  /** How many stand in the proposal, for lists, which leave it out. */
  proposedCount?: number;
  importedCount?: number;
  uploadedAt: Date;
  uploadedBy: string;
  changedAt: Date;
};

/** One turn of one transcript. They stand by themselves, because a day of captions outgrows one document. */
export type StoredTurn = Omit<ClassifiedTurn, 'speaker' | 'start' | 'end'> & {
  _id: Types.ObjectId;
  transcript: Types.ObjectId;
  index: number;
  speaker: string | null;
  start: number | null;
  end: number | null;
};

const transcriptSchema = new Schema<Transcript>(
  {
    policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
    title: String,
    heldAt: Date,
    videoUrl: String,
    fileName: { type: String, required: true },
    file: { type: Schema.Types.ObjectId, required: true },
    bytes: { type: Number, required: true },
    sha256: { type: String, required: true },
    askedFormat: String,
    format: String,
    state: { type: String, enum: TRANSCRIPT_STATES, required: true },
    progress: { step: { type: String, required: true }, percent: { type: Number, required: true } },
    failure: new Schema({ field: String, code: String, values: Schema.Types.Mixed }, { _id: false }),
    cueCount: Number,
    turnCount: Number,
    proposal: { type: [Schema.Types.Mixed], default: [] } as never,
    proposedCount: Number,
    revision: { type: Number, default: 0 },
    importedCount: Number,
    uploadedAt: { type: Date, required: true },
    uploadedBy: { type: String, required: true },
    changedAt: { type: Date, required: true },
  },
  { minimize: false },
);
transcriptSchema.index({ policy: 1, sha256: 1 }, { unique: true });
transcriptSchema.index({ uploadedAt: -1, _id: -1 });
transcriptSchema.index({ policy: 1, uploadedAt: -1, _id: -1 });
transcriptSchema.index({ state: 1, changedAt: 1 });

const turnSchema = new Schema<StoredTurn>({
  transcript: { type: Schema.Types.ObjectId, ref: 'Transcript', required: true },
  index: { type: Number, required: true },
  speaker: { type: String, default: null },
  start: { type: Number, default: null },
  end: { type: Number, default: null },
  text: { type: String, default: '' },
  heading: String,
  kind: { type: String, required: true },
  confidence: { type: Number, required: true },
  reasons: { type: [String], default: [] },
  section: String,
  item: String,
  dropped: String,
});
turnSchema.index({ transcript: 1, index: 1 }, { unique: true });

export const transcripts = (db: Connection): Model<Transcript> =>
  db.models.Transcript ?? db.model<Transcript>('Transcript', transcriptSchema);

export const turns = (db: Connection): Model<StoredTurn> =>
  db.models.Turn ?? db.model<StoredTurn>('Turn', turnSchema);
