import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { invalid, LecternError } from './errors.ts';

/** The file of an upload as it arrives; `name` is what the sender calls it, without folders. */
export type UploadedFile = { name: string; bytes: AsyncIterable<Uint8Array> };

/**
 * Reads a multipart form with one file and hands it on while it streams, together with the text fields,
 * which stand before the file in the form.
 * @returns what `keep` returns.
 * @throws LecternError `unsupported-media-type`, `malformed-request`, `invalid-fields` when there is no file, and what `keep` throws.
 */
export function readUpload<T>(
  req: IncomingMessage,
  keep: (file: UploadedFile, fields: Record<string, string>) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let kept: Promise<T> | undefined;
    let broken: LecternError | undefined;
    const form = startForm(req);
    form.on('field', (name, value) => {
      fields[name] = value;
    });
    form.on('file', (name, bytes, info) => {
      // A form that breaks off ends its file with an error, perhaps before anybody reads it; unheard, that
      // error would end the process.
      bytes.on('error', () => undefined);
      if (name !== 'file' || kept) {
        bytes.resume();
        return;
      }
      const file = { name: info.filename?.slice(0, 255) || 'transcript', bytes: leftOpen(bytes) };
      kept = keep(file, { ...fields });
      // Whatever happens to the file, the rest of the form is read, so that the sender sees the answer.
      kept.catch(() => bytes.resume());
    });
    form.on('error', (cause) => {
      broken = new LecternError('malformed-request', 'the form is not multipart/form-data', { cause });
      req.unpipe(form);
      req.resume();
      form.destroy();
    });
    form.on('close', () => {
      if (kept) kept.then(resolve, (error) => reject(broken ?? error));
      else reject(broken ?? invalid([{ field: 'file', code: 'required' }]));
    });
    // A connection that breaks ends no stream by itself: what has come of the file would wait for ever.
    req.on('close', () => {
      if (!req.complete) form.destroy(new Error('the connection broke'));
    });
    req.pipe(form);
  });
}

/** The bytes as a reader may leave them: a file that is destroyed would stop the form that it is part of. */
const leftOpen = (bytes: Readable): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => bytes.iterator({ destroyOnReturn: false }),
});

function startForm(req: IncomingMessage): busboy.Busboy {
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: { files: 1, fields: 20, fieldSize: 4096, parts: 25 },
    });
  } catch (cause) {
    req.resume();
    throw new LecternError('unsupported-media-type', 'an upload is multipart/form-data', { cause });
  }
}
