/** Changes whenever the same text may be tagged otherwise; stored beside every analysis. */
export const TAGGER_VERSION = '5';
