/** Runs once before all tests. The embedded database joins here when its room is built. */
export default async function setup(): Promise<() => Promise<void>> {
  return async () => {};
}
