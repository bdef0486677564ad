import type { IncomingMessage } from 'node:http';
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
    const form = startForm(req);
    form.on('field', (name, value) => {
      fields[name] = value;
    });
    form.on('file', (name, bytes, info) => {
      if (name !== 'file' || kept) {
        bytes.resume();
        return;
      }
      kept = keep({ name: info.filename?.slice(0, 255) || 'transcript', bytes }, { ...fields });
      // Whatever happens to the file, the rest of the form is read, so that the sender sees the answer.
      kept.catch(() => bytes.resume());
    });
    form.on('error', (cause) => {
      req.unpipe(form);
      req.resume();
      reject(new LecternError('malformed-request', 'the form is not multipart/form-data', { cause }));
    });
    form.on('close', () => {
      if (kept) kept.then(resolve, reject);
      else reject(invalid([{ field: 'file', code: 'required' }]));
    });
    req.pipe(form);
  });
}

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
