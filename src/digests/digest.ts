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
/** The sides in the order in which every table, bar and list shows them. */
export const STANCES = ['support', 'oppose', 'mixed', 'unclear'] as const satisfies readonly StanceLabel[];
/** What may be declared, in the same order. */
export const DECLARED = ['support', 'oppose', 'mixed', 'unsure', 'none'] as const;
export const TONES = ['negative', 'neutral', 'positive'] as const satisfies readonly ToneLabel[];

export type StanceCounts = Record<StanceLabel, number>;
export type ToneCounts = Record<ToneLabel, number>;
export type DeclaredCounts = Record<Position | 'none', number>;

/** Why words that a digest quoted are not shown any more. */
export type Gone = 'withdrawn' | 'withheld';

/** Somebody's own words: exactly the part of the comment as shown between `start` and `end`, without any mark. */
export type Quote = Span & {
  comment: string;
  /** Empty where the comment is `gone` since; see notices.ts. */
  text: string;
  gone?: Gone;
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

/** Declared and inferred side by side: each counts the same comments once. */
export type PositionCounts = { declared: DeclaredCounts; inferred: StanceCounts; counted: StanceCounts };

/**
 * Comments that make one point, as their sentences share words. `title` holds the key phrases of those sentences,
 * `terms` the words by which they were found, `texts` how many letters are left when near copies count once, `ids`
 * the first comments, at most `IDS_KEPT`.
 */
export type Point = {
  title: string[];
  terms: string[];
  /** Only one of those who said it in these words is left, or nobody: title and terms are empty. */
  gone?: true;
  language: string;
  comments: number;
  texts: number;
  quote?: Quote;
  ids: string[];
};

/**
 * What some comments say, by point. A comment that makes two points is under both; one whose words no other shares
 * is under `others`; one that no words are known of is in `wordless`. Every one of `comments` is in at least one.
 */
export type Points = {
  comments: number;
  points: Point[];
  others: { comments: number; quotes: Quote[]; ids: string[] };
  wordless: number;
};

/** The arguments of one side under one theme. */
export type SidePoints = Points & { stance: StanceLabel };

export type DigestTheme = {
  id: string;
  name: Bilingual;
  comments: number;
  share: number;
  stance: StanceCounts;
  tone: ToneCounts;
  /** Against the last published digest: of comments, and of the share in them. */
  change?: { comments: number; share: number };
  quotes: Quote[];
  arguments: SidePoints[];
};

export type Campaign = {
  group: string;
  letters: number;
  /** People who sent it, as far as can be told. */
  senders: number;
  stance: StanceCounts;
  /** Days, `2026-03-14`. */
  firstSeen: string;
  lastSeen: string;
  /** How the letter opens; absent where nothing of it can be quoted without a sensitive passage. */
  quote?: Quote;
  /** The longest run of the representative's text that its senders share. */
  letter?: Quote;
  /** Letters to which something was added, and some of what. */
  withAdded: number;
  added: Quote[];
  ids: string[];
};

/** What residents ask (`question`) and what they ask for. `vote` is a request to decide one way or the other. */
export const ASKS = ['question', 'amendment', 'data', 'meeting', 'vote', 'other'] as const;
export type AskKind = (typeof ASKS)[number];
export type Ask = Points & { kind: AskKind };

export type Day = { day: string; comments: number; stance: StanceCounts };
export type Hearing = Omit<Day, 'day'> & {
  transcript: string;
  day: string;
  meeting?: string;
  speakers: number;
};

/** A phrase of sentences that no theme speaks for, in `texts` of the distinct texts that were read for it. */
export type Emerging = {
  phrase: string;
  gone?: true;
  language: string;
  texts: number;
  quote?: Quote;
  ids: string[];
};

/** How many were withheld of those with a known stance or language that were counted or withheld. */
export type Withholding = { withheld: number; of: number };

/**
 * Where the positions of a district stand, as counted. `null` is suppressed: under 5, or needed to keep another
 * from being computed. Of comments without a district, and of districts of fewer than 5, `district` is null.
 */
export type DistrictRow = {
  district: number | null;
  comments: number;
  stance: Record<StanceLabel, number | null>;
};

/** What of an earlier digest the changes are told against. */
export type Earlier = {
  version: number;
  counted: number;
  themes: Pick<DigestTheme, 'id' | 'name' | 'comments' | 'share'>[];
};

/** How a digest's inputs can be told from any others. */
export type Checks = {
  /** SHA-256 of the public export: its head and every record, a canonical line each, in the order of their ids. */
  inputs: string;
  /** Root of the Merkle tree (RFC 6962) whose leaves are the counted records' lines, in the same order. */
  merkleRoot: string;
  counted: number;
};

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
  /** Against which published digest changes are told. */
  since?: Earlier;
  positions: PositionCounts & {
    bySource: Partial<Record<Source, PositionCounts>>;
    byLanguage: Record<string, PositionCounts>;
    /** Attested by the city, since no public record tells a district; absent where none could be shown safely. */
    byDistrict?: DistrictRow[];
    /** The earlier version whose table of districts is repeated; see issued-districts.ts. */
    districtsOfVersion?: number;
  };
  tone: ToneCounts;
  themes: DigestTheme[];
  untagged: number;
  campaigns: Campaign[];
  asks: Ask[];
  time: { days: Day[]; hearings: Hearing[] };
  /** `read` tells how many distinct texts of each language were read for the phrases. */
  emerging: { read: Record<string, number>; phrases: Emerging[] };
  method: {
    /** Counted comments that a clerk has corrected. */
    reviewed: number;
    /** Where the counted positions come from: declared, read, or set by a clerk. */
    stanceFrom: Record<'declared' | 'inferred' | 'corrected', number>;
    byTagger: Record<string, number>;
    withholdingByStance: Record<StanceLabel, Withholding>;
    withholdingByLanguage: Record<string, Withholding>;
  };
  checks: Checks;
};

/** Ids listed behind one number: enough to open it, few enough for a digest of 300,000 comments to be one document. */
export const IDS_KEPT = 100;

/** One thing that both digests count; `share` is of the counted comments, null where none is counted. */
export type ComparedRow = {
  key: string;
  /** Of a theme. */
  name?: Bilingual;
  before: { comments: number; share: number | null };
  after: { comments: number; share: number | null };
  change: { comments: number; share: number | null };
};

/** The tables of a comparison, in their order. Districts are in none: two tables of them could be subtracted. */
export const COMPARED = ['sum', 'declared', 'inferred', 'themes', 'tone', 'sources', 'languages'] as const;
export type ComparedPart = (typeof COMPARED)[number];

/** By what rules one of the two was made, and on what. */
export type ComparedSide = Pick<DigestContent, 'policy' | 'codebookVersion' | 'taggerVersions'> & {
  counted: number;
};

export type Comparison = {
  before: ComparedSide;
  after: ComparedSide;
  tables: Record<ComparedPart, ComparedRow[]>;
};

/** What of a digest a comparison reads: nobody's words. */
export type Comparable = Pick<
  DigestContent,
  'policy' | 'codebookVersion' | 'taggerVersions' | 'sum' | 'positions' | 'tone'
> & { themes: Earlier['themes'] };

/** A district's counts before anything is suppressed; null for those who named none. */
export type DistrictCounts = { district: number | null; stance: StanceCounts };

/** A table of districts as a version first showed it, and the counts behind it, which nobody is given. */
export type IssuedDistricts = { version: number; rows: DistrictRow[]; counts: DistrictCounts[] };

/** What a version keeps to itself: its own counts, and the table that it shows, which may be an earlier version's. */
export type KeptDistricts = { counts: DistrictCounts[]; issued?: IssuedDistricts };

/** What a digest depends on beside the records: plain values, since the public export begins with them. */
export type DigestHead = {
  policy: DigestContent['policy'];
  codebook: { version: string; themes: { id: string; name: Bilingual }[] };
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
  /** Against the version that `content.since` names. */
  changes?: Comparison;
  /** Read only to build the next: nobody is given these. */
  districts?: KeptDistricts;
};

/** What a list tells of a digest: all but what it says, save the sum. */
export type DigestSummary = Omit<Digest, 'content' | 'changes' | 'districts'> & {
  content: { sum: Pick<DigestContent['sum'], 'total'> };
};

const digestSchema = new Schema<Digest>(
  {
    policy: { type: Schema.Types.ObjectId, ref: 'Policy', required: true },
    state: { type: String, enum: ['draft', 'published'], required: true },
    version: { type: Number, required: true },
    builtAt: { type: Date, required: true },
    publishedAt: Date,
    content: { type: Schema.Types.Mixed, required: true },
    changes: Schema.Types.Mixed,
    districts: { type: Schema.Types.Mixed, select: false },
  },
  { minimize: false },
);
// One draft and one of each published version.
digestSchema.index({ policy: 1, version: -1 }, { unique: true });

export const digests = (db: Connection): Model<Digest> =>
  db.models.Digest ?? db.model<Digest>('Digest', digestSchema);
