import { readFileSync } from 'node:fs';
import type { DigestContent } from '../digests/digest.ts';

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A digest as the API gives it, or its content alone, which is what `lectern digest --json` prints. */
export function readDigestFile(file: string): { version?: number; content: DigestContent } {
  const digest = readJson(file) as DigestContent | { version?: number; content: DigestContent };
  return 'content' in digest ? digest : { content: digest };
}
