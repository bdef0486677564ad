/** Whether a write failed because a unique index already holds this value of `field` (MongoDB's error 11000). */
export function isTaken(error: unknown, field: string): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 11000) return false;
  const pattern = 'keyPattern' in error ? error.keyPattern : undefined;
  return typeof pattern === 'object' && pattern !== null && field in pattern;
}
