import type { ParsedTranscript } from '../parse/types.ts';

/** A part of a cue that nothing inside a cue can make two people's: the unit that turns are joined from. */
export type Piece = {
  text: string;
  start: number | null;
  end: number | null;
  /** Undefined: the file does not say, so whoever spoke goes on. */
  speaker?: string | null;
  /** The file says that somebody else begins here (`>>`, a new heading). */
  begins: boolean;
  heading?: string;
};

/** What one person says before another begins. Times are seconds, null where the file has none. */
export type Turn = {
  speaker: string | null;
  start: number | null;
  end: number | null;
  text: string;
  /** The heading of the file under which it stands. */
  heading?: string;
};

/** `testimony` is public comment, `hearing` testimony in a public hearing, `other` everything else. */
export type TurnKind = 'testimony' | 'hearing' | 'other';

/** Why a turn was taken for what it is, for the clerk; each has a text under `turnReasons.<code>`. */
export const REASONS = [
  'in-public-comment',
  'in-public-hearing',
  'called-to-speak',
  'introduces-self',
  'addresses-council',
  'declares-position',
  'says-where-they-live',
  'closes-with-thanks',
  'speaks-seldom',
  'speaks-often',
  'runs-the-meeting',
  'calls-the-roll',
  'council-or-staff',
  'presents-report',
  'beside-testimony',
  'short-answer',
] as const;
export type Reason = (typeof REASONS)[number];

export type ClassifiedTurn = Turn & {
  kind: TurnKind;
  /** 0..1, of the kind. */
  confidence: number;
  reasons: Reason[];
  /** The part of the meeting as the chair or a heading names it. */
  section?: string;
  /** The agenda item as the chair names it: `3.1`, `CA-9`, `AB 2948`. */
  item?: string;
  /** Why a clerk took it out of the proposal. */
  dropped?: string;
};

/** One resident's testimony, for the clerk to confirm. */
export type ProposedComment = {
  speaker: string | null;
  start: number | null;
  end: number | null;
  text: string;
  /** Indexes of the turns it is made of, in order. */
  turns: number[];
  kind: 'testimony' | 'hearing';
  section?: string;
  item?: string;
  position?: 'support' | 'oppose';
  /** A council district, as a number or as it was said: `3`, `Ward 4`. */
  district?: string;
  organisation?: string;
  /** The name given aloud, or called by the chair. */
  name?: string;
  /** An interpreter's English rendering; `text` keeps the original words. */
  rendering?: string;
  /** From 1, the same for the same person: who speaks twice is one commenter. */
  commenter: number;
};

export type Proposal = Pick<ParsedTranscript, 'format' | 'title' | 'language' | 'cues'> & {
  turns: ClassifiedTurn[];
  comments: ProposedComment[];
};
