/**
 * A concept and how people say it in English and Spanish: expressions parted by commas, in any spelling (accents
 * and capitals are folded away), `*` for any ending of a word.
 */
export type ConceptTable = Record<string, { en: string; es: string }>;
