import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A line of NDJSON that holds an object, or what is wrong with it. Numbers start at 1. */
export type Line = { number: number; value: Record<string, unknown> } | { number: number; problem: string };

/** Longer lines are refused, so that a file that is no NDJSON cannot fill the memory. */
const LONGEST_LINE = 4 * 2 ** 20;

/** Reads NDJSON as it arrives. A line that cannot be read is told and the reading goes on; empty lines are passed over. */
export async function* readLines(input: Readable): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of split(input)) {
    number += 1;
    if (bytes === null) {
      yield { number, problem: `longer than ${LONGEST_LINE / 2 ** 20} MiB` };
      continue;
    }
    const line = parse(bytes);
    if (line === undefined) continue;
    yield typeof line === 'string' ? { number, problem: line } : { number, value: line };
  }
}

/** Writes one value as a line, waiting while the reader is slow. */
export async function writeLine(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, 'drain');
}

/** The lines as bytes, null for one that is too long. */
async function* split(input: Readable): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const line = () => {
    const whole = length > LONGEST_LINE ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return whole;
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let at = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, at)) {
      length += end - at;
      parts.push(bytes.subarray(at, end));
      yield line();
      at = end + 1;
    }
    length += bytes.length - at;
    if (length > LONGEST_LINE) parts = [];
    else parts.push(bytes.subarray(at));
  }
  if (length > 0) yield line();
}

/** The object, what is wrong, or nothing for an empty line. */
function parse(bytes: Buffer): Record<string, unknown> | string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'not UTF-8';
  }
  if (text.trim() === '') return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
    return 'not a JSON object';
  } catch {
    return 'not JSON';
  }
}
