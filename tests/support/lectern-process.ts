import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export const CLI = resolve(import.meta.dirname, '../../dist/cli.js');

/** A clean environment: nothing of the test run's own settings reaches the process. */
export const environment = (settings: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  ...settings,
});

export type Finished = { code: number | null; stdout: string; stderr: string };

/** Runs one command of the built command line to its end. */
export async function lectern(
  args: string[],
  settings: Record<string, string> = {},
  input: string | Uint8Array = '',
): Promise<Finished> {
  const child = spawn(process.execPath, [CLI, ...args], { env: environment(settings) });
  const output = collect(child);
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

export type RunningService = {
  url: string;
  child: ChildProcess;
  /** Demo sign-ins by account name. */
  passwords: Record<string, string>;
  output: { stdout: string; stderr: string };
  /** Ends it with a signal and tells its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts the service as a process of its own and waits until it says where it listens. */
export async function startLectern(
  args: string[],
  settings: Record<string, string>,
): Promise<RunningService> {
  const child = spawn(process.execPath, [CLI, ...args], { env: environment({ PORT: '0', ...settings }) });
  const output = collect(child);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const url = await new Promise<string>((found, lost) => {
    child.stderr.on('data', () => {
      const match = /Lectern is at (http\S+)[\s\S]*Press Ctrl-C/.exec(output.stderr);
      if (match?.[1]) found(match[1]);
    });
    child.once('close', (code) =>
      lost(new Error(`lectern ended with ${code}:\n${output.stderr}\n${output.stdout}`)),
    );
  });
  return {
    url,
    child,
    output,
    passwords: Object.fromEntries(
      [...output.stderr.matchAll(/^ {2}(demo-\w+) +(\S+)$/gm)].map(([, name, password]) => [name, password]),
    ),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}

function collect(child: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    output.stdout += part;
  });
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    output.stderr += part;
  });
  return output;
}

/** Asks until the answer is the one waited for. Fails with the last answer seen when the test's time is up. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isIt: (answer: T) => boolean,
  seconds = 30,
): Promise<T> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isIt(answer)) return answer;
    if (Date.now() > until)
      throw new Error(`still not so after ${seconds} s: ${JSON.stringify(answer)?.slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
