import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { errorText, faultText } from '../locales/translate.ts';
import { LecternError } from '../platform/errors.ts';

/** Exit codes: 0 done, 1 done but for what was reported, 2 not done because of how it was asked or what it met. */
export const EXIT = { done: 0, partly: 1, failed: 2 } as const;

/** Tells a person something; results go to standard output, everything else here. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** The file, or standard input for `-` and for no name at all. */
export const inputFrom = (file: string | undefined): Readable =>
  file === undefined || file === '-' ? process.stdin : createReadStream(file);

/** Shows every thousandth of something on a terminal, on one line; silent where nobody watches. */
export function counter(what: string): { count: () => void; done: () => void } {
  let counted = 0;
  const show = () => process.stderr.isTTY && process.stderr.write(`\r${counted} ${what}`);
  return {
    count: () => {
      counted += 1;
      if (counted % 1000 === 0) show();
    },
    done: () => {
      if (process.stderr.isTTY && counted >= 1000) process.stderr.write('\n');
    },
  };
}

/** An error as a person at a terminal reads it, with the remedy for each faulty field. */
export function explain(error: unknown): string {
  if (error instanceof LecternError) {
    const { title, detail } = errorText(
      { code: error.code, values: { requestId: '-', ...error.values } },
      'en',
    );
    const reason = error.message ? ` (${error.message})` : '';
    return [
      `${title}${reason}. ${detail}`,
      ...error.faults.map((fault) => `  ${fault.field}: ${faultText(fault, 'en')}`),
    ].join('\n');
  }
  if (error instanceof Error && 'syscall' in error) return error.message;
  if (error instanceof Error && error.name === 'ConfigError') return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
