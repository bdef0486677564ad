/**
 * A concept and how people say it in English and Spanish: expressions parted by commas or line ends, in any spelling
 * (accents and capitals are folded away). `*` stands for any ending of a word, `(the|)` for either wording, and
 * `{police}` for any word of that class in word-classes.ts.
 */
export type ConceptTable = Record<string, { en: string; es: string }>;
