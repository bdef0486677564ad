/** A meeting longer than a day is a broken file: 24 hours, in seconds. */
export const LONGEST_TRANSCRIPT_SECONDS = 24 * 60 * 60;

/** Nine times a five-hour meeting of live captions (22,000 cues); more is a hostile or broken file. */
export const MOST_CUES = 200_000;

/**
 * What is said in a transcript, in bytes of UTF-8: 12 MiB. Somebody who speaks without a breath for 24 hours says
 * 2 MiB, and rolling captions show each line three times.
 */
export const MOST_SAID_BYTES = 12 * 2 ** 20;
