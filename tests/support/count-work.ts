import { Session } from 'node:inspector/promises';

/**
 * Counts how many blocks of code (bodies of functions, turns of loops, branches) of the files under a folder run. The
 * same on every machine and under any load, so that growth can be told from it as from no clock.
 */
export class WorkCounter {
  readonly #session = new Session();
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts counting. What is imported before this is not counted reliably: the engine counts in code that it compiles from here on. */
  static async start(folder: string): Promise<WorkCounter> {
    const counter = new WorkCounter(folder);
    counter.#session.connect();
    await counter.#session.post('Profiler.enable');
    await counter.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    return counter;
  }

  /** Blocks that ran while `act` ran. */
  async count(act: () => void): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    act();
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(this.#folder))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
      .reduce((sum, count) => sum + count, 0);
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.disable');
    this.#session.disconnect();
  }
}
