import { groupNearDuplicates } from '../text/near-duplicates.ts';
import { readLines, writeLine } from './ndjson.ts';
import { counter, EXIT, inputFrom, tell } from './terminal.ts';

/** `lectern duplicates`: texts in, their groups out, in input order. Which texts share a letter is known only at the end. */
export async function duplicates(file: string | undefined): Promise<number> {
  const progress = counter('texts read');
  const items: { id: string; text: string }[] = [];
  const ids: (string | number)[] = [];
  const seen = new Set<string>();
  let skipped = 0;
  for await (const line of readLines(inputFrom(file))) {
    const outcome = 'problem' in line ? line.problem : itemFrom(line.value, line.number, seen);
    if (typeof outcome === 'string') {
      tell(`line ${line.number}: ${outcome}; skipped`);
      skipped += 1;
      continue;
    }
    items.push({ id: String(outcome.id), text: outcome.text });
    ids.push(outcome.id);
    progress.count();
  }
  progress.done();
  const given = new Map(ids.map((id) => [String(id), id]));
  for (const { id, group, representative, similarity, added } of groupNearDuplicates(items))
    await writeLine(process.stdout, {
      id: given.get(id) ?? id,
      group: given.get(group) ?? group,
      representative,
      similarity,
      added,
    });
  return skipped === 0 ? EXIT.done : EXIT.partly;
}

function itemFrom(
  { id = undefined, text }: Record<string, unknown>,
  number: number,
  seen: Set<string>,
): { id: string | number; text: string } | string {
  const known = id ?? number;
  if (typeof known !== 'string' && typeof known !== 'number') return '"id" must be a string or a number';
  if (typeof text !== 'string') return '"text" must be a string';
  if (seen.has(String(known))) return `the id ${JSON.stringify(known)} was used before`;
  seen.add(String(known));
  return { id: known, text };
}
