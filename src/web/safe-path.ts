/**
 * A path of our own that a link or a form may send a browser back to, or `fallback`. Anything that a
 * browser could take for another host (`//host`, `/\host`, a control character) is not one.
 */
export function safePath(path: unknown, fallback: string): string {
  if (typeof path !== 'string' || path.length > 2000) return fallback;
  return /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path) ? path : fallback;
}
