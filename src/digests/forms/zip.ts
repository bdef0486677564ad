import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';

/** Files as one ZIP archive. The same files give the same bytes: each is dated 1980, the first year that ZIP knows. */
export function zipOf(files: readonly { name: string; bytes: Uint8Array }[]): Buffer {
  // The format keeps the time on the wall, without a zone; so it is made of the wall's time.
  const mtime = new Date(1980, 0, 1);
  return Buffer.from(zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime }]]))));
}
