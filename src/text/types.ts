/** Half-open range of UTF-16 code units in a text exactly as it was received. */
export type Span = { start: number; end: number };

/** Where a policy would take the city: toward cooperation with ICE or toward separation from it. */
export type Direction = 'cooperation' | 'separation';

/** A view of local cooperation with immigration enforcement, whatever the policy under comment. */
export type CooperationLabel = 'for' | 'against' | 'mixed' | 'unclear';

/** A position toward the proposal under comment. */
export type StanceLabel = 'support' | 'oppose' | 'mixed' | 'unclear';

/** What a resident may declare on the form. `unsure` is a declaration, `unclear` a reading. */
export type Position = 'support' | 'oppose' | 'mixed' | 'unsure';

export type ToneLabel = 'negative' | 'neutral' | 'positive';

/** `code` is ISO 639-1, or `und` where no language can be told; `mixed` says that English and Spanish are both spoken. */
export type Language = { code: string; mixed: boolean };

/** `score` is 0..1; `evidence` holds the words that decided. */
export type ThemeTag = { id: string; score: number; evidence: Span[] };

/** `confidence` is 0..1. */
export type Cooperation = { label: CooperationLabel; confidence: number; evidence: Span[] };

/** `source` keeps what was declared and what was read apart: they are never merged. */
export type Stance = { label: StanceLabel; confidence: number; source: 'declared' | 'inferred' };

/** `score` is -1 (very negative) to 1 (very positive). */
export type Tone = { label: ToneLabel; score: number };

/** The sensitive passages of the codebook. */
export type SensitiveKind =
  | 'ssn'
  | 'a-number'
  | 'passport'
  | 'visa'
  | 'driver-licence'
  | 'account'
  | 'card'
  | 'date-of-birth'
  | 'phone'
  | 'email'
  | 'address'
  | 'plate'
  | 'third-party'
  | 'status'
  | 'whereabouts';

export type SensitivePassage = Span & { kind: SensitiveKind };
