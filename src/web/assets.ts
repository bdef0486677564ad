import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { WebContext } from './render.tsx';

const ours = fileURLToPath(new URL('./assets/', import.meta.url));
// Found from the compiled file and from the source alike: both stand two folders below the checkout.
const uswds = fileURLToPath(new URL('../../node_modules/@uswds/uswds/dist/', import.meta.url));

const VERSION = versionOfFiles();

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** The address of one of our files, such as `lectern.css` or `uswds/css/uswds.min.css`. It changes when any file does. */
export const asset = (path: string): string => `/assets/${VERSION}/${path}`;

/** Answers with a file of ours or of the design system; any other path is left unanswered. */
export async function serveAsset(ctx: WebContext): Promise<void> {
  const { version, path } = ctx.params;
  const type = TYPES[extname(path ?? '')];
  const file = type === undefined ? undefined : fileAt(path ?? '');
  if (!file || !type || !(await isFile(file))) return;
  // The page before an update may still ask for the file by its old address.
  ctx.set('Cache-Control', version === VERSION ? 'public, max-age=31536000, immutable' : 'no-cache');
  ctx.type = type;
  const isText = ['.css', '.js', '.svg'].includes(extname(file));
  if (isText) ctx.vary('Accept-Encoding');
  if (isText && ctx.acceptsEncodings('gzip', 'identity') === 'gzip') {
    ctx.set('Content-Encoding', 'gzip');
    ctx.body = await compressed(file);
  } else ctx.body = await readFile(file);
}

/** No segment may start with a dot, so a path never leads out of its folder. */
function fileAt(path: string): string | undefined {
  if (!/^[\w@-][\w@.-]*(\/[\w@-][\w@.-]*)*$/.test(path)) return undefined;
  const inUswds = /^uswds\/((css|fonts|img|js)\/.+)$/.exec(path)?.[1];
  return inUswds ? join(uswds, inUswds) : join(ours, path);
}

const isFile = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isFile(),
    () => false,
  );

const zip = promisify(gzip);
const zipped = new Map<string, Promise<Buffer>>();

/** The design system's style sheet is half a megabyte, and a tenth of that compressed: packed once, kept. */
function compressed(file: string): Promise<Buffer> {
  let packed = zipped.get(file);
  if (!packed) {
    packed = readFile(file).then((bytes) => zip(bytes, { level: 9 }));
    zipped.set(file, packed);
  }
  return packed;
}

function versionOfFiles(): string {
  const hash = createHash('sha256').update(readFileSync(join(uswds, '../package.json')));
  for (const name of readdirSync(ours).sort()) hash.update(readFileSync(join(ours, name)));
  return hash.digest('hex').slice(0, 12);
}
