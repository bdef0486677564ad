import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** How much an archive may hold. */
export type ZipLimits = {
  entries: number;
  /** Of one entry, unpacked. */
  entryBytes: number;
  /** Of all entries together, unpacked. */
  totalBytes: number;
};

/** Forms and letters pack to a twentieth at most; a bomb packs to a thousandth. Small archives may be any. */
const HIGHEST_RATIO = 200;
const SMALL_BYTES = 8 * 2 ** 20;

/** Why an archive is not read; `entry` is the name of the entry that it was about. */
export type ZipReason = 'damaged' | 'encrypted' | 'unpacks-too-large' | 'too-many-entries';

export class ZipFault extends Error {
  override name = 'ZipFault';
  readonly reason: ZipReason;

  constructor(reason: ZipReason, cause?: unknown) {
    super(`zip: ${reason}`, { cause });
    this.reason = reason;
  }
}

export type ZipEntry = { name: string; bytes: Uint8Array };

/**
 * Unpacks an archive entry by entry, one in memory at a time; folders are passed over. What is counted is
 * what comes out, never what the archive claims, so overlapping and lying entries count in full.
 * @throws ZipFault
 */
export async function* unzip(bytes: Uint8Array, limits: ZipLimits): AsyncGenerator<ZipEntry> {
  const archive = await opened(bytes);
  let entries = 0;
  let total = 0;
  try {
    if (archive.entryCount > limits.entries) throw new ZipFault('too-many-entries');
    for await (const entry of eachEntry(archive)) {
      entries += 1;
      if (entries > limits.entries) throw new ZipFault('too-many-entries');
      if (entry.fileName.endsWith('/')) continue;
      if (entry.isEncrypted()) throw new ZipFault('encrypted');
      const most = Math.min(limits.entryBytes, limits.totalBytes - total);
      const unpacked = await unpack(archive, entry, most);
      total += unpacked.length;
      if (total > SMALL_BYTES && total > bytes.length * HIGHEST_RATIO)
        throw new ZipFault('unpacks-too-large');
      yield { name: entry.fileName, bytes: unpacked };
    }
  } finally {
    archive.close();
  }
}

/** The names in an archive's directory, nothing unpacked; at most the first `most`. Empty when it is damaged. */
export async function zipNames(bytes: Uint8Array, most: number): Promise<string[]> {
  const names: string[] = [];
  try {
    const archive = await opened(bytes);
    for await (const entry of eachEntry(archive)) {
      names.push(entry.fileName);
      if (names.length >= most) break;
    }
    archive.close();
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
  }
  return names;
}

async function opened(bytes: Uint8Array): Promise<ZipFile> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      // The sizes of the directory are checked against what comes out.
      validateEntrySizes: true,
    });
  } catch (error) {
    throw new ZipFault('damaged', error);
  }
}

/** A broken directory shows while it is walked. */
async function* eachEntry(archive: ZipFile): AsyncGenerator<Entry> {
  const entries = archive.eachEntry();
  while (true) {
    const next = await entries.next().catch((cause: unknown) => {
      throw new ZipFault('damaged', cause);
    });
    if (next.done) return;
    yield next.value;
  }
}

async function unpack(archive: ZipFile, entry: Entry, mostBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of (await archive.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      length += part.length;
      // Leaving the loop ends the stream: what is over the limit is never unpacked.
      if (length > mostBytes) throw new ZipFault('unpacks-too-large');
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof ZipFault ? error : new ZipFault('damaged', error);
  }
  const unpacked = Buffer.concat(parts);
  if (crc32(unpacked) !== entry.crc32) throw new ZipFault('damaged');
  return unpacked;
}
