/** The part of a comment's id that people tell each other; its page has the whole of it. */
export const shortIdOf = (id: string): string => id.slice(-6);
