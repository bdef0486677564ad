import { analyseText } from '../analysis/analyse-text.ts';
import type { Direction, Position } from '../text/types.ts';
import { readLines, writeLine } from './ndjson.ts';
import { counter, EXIT, inputFrom, tell } from './terminal.ts';

const POSITIONS: readonly Position[] = ['support', 'oppose', 'mixed', 'unsure'];
const DIRECTIONS: readonly Direction[] = ['cooperation', 'separation'];

/** `lectern analyse`: comments in, their analyses out, line by line and in order. Needs no database. */
export async function analyse(file: string | undefined, options: { direction?: string }): Promise<number> {
  const byDefault = oneOf(DIRECTIONS, options.direction) ?? undefined;
  if (options.direction !== undefined && !byDefault) {
    tell(`--direction: give one of ${DIRECTIONS.join(', ')}`);
    return EXIT.failed;
  }
  const progress = counter('comments analysed');
  let skipped = 0;
  for await (const line of readLines(inputFrom(file))) {
    const outcome = 'problem' in line ? line.problem : analysed(line.value, line.number, byDefault);
    if (typeof outcome === 'string') {
      tell(`line ${line.number}: ${outcome}; skipped`);
      skipped += 1;
      continue;
    }
    await writeLine(process.stdout, outcome);
    progress.count();
  }
  progress.done();
  return skipped === 0 ? EXIT.done : EXIT.partly;
}

/** The line's analysis, or what is wrong with the line. */
function analysed(
  value: Record<string, unknown>,
  number: number,
  byDefault: Direction | undefined,
): object | string {
  const { id = number, text, position, direction = byDefault, aliases } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  const declared = position === undefined || position === null ? undefined : oneOf(POSITIONS, position);
  if (declared === null) return `"position" must be one of ${POSITIONS.join(', ')}`;
  const toward = direction === undefined || direction === null ? undefined : oneOf(DIRECTIONS, direction);
  if (toward === null) return `"direction" must be one of ${DIRECTIONS.join(', ')}`;
  if (aliases !== undefined && !isListOfStrings(aliases)) return '"aliases" must be a list of strings';

  const { language, themes, cooperation, stance, sentiment, sensitive } = analyseText({
    text,
    ...(declared ? { position: declared } : {}),
    ...(toward ? { direction: toward } : {}),
    ...(aliases ? { aliases } : {}),
  });
  return { id, language, themes, cooperation, stance, sentiment, sensitive };
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | null =>
  known.find((each) => each === value) ?? null;

const isListOfStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
