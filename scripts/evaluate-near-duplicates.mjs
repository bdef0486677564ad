// Scores the grouping of form letters and near copies against coded pairs.
// usage: node scripts/evaluate-near-duplicates.mjs [reference folder] [--errors]
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = path.resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const { groupNearDuplicates } = await import(pathToFileURL(path.join(dist, 'text/near-duplicates.js')).href);
const args = process.argv.slice(2);
const showErrors = args.includes('--errors');
const reference = args.find((arg) => !arg.startsWith('--')) ?? '../shared/reference';
const read = (name) =>
  readFileSync(path.join(reference, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const say = (line) => process.stdout.write(`${line}\n`);

scoreLetters(read('form-letters.jsonl'));
scoreDockets(read('near-duplicates.jsonl'), read('near-duplicate-pairs.jsonl'));

/** Pairs of the campaigns, all together; then with every coded comment beside them, which must stay out. */
function scoreLetters(letters) {
  const others = ['comments-written.jsonl', 'comments-spoken.jsonl', 'comments-public.jsonl'].flatMap(read);
  const grouped = groupNearDuplicates([...letters, ...others]);
  const groupOf = new Map(grouped.map((entry) => [entry.id, entry.group]));
  const tally = newTally();
  for (let i = 0; i < letters.length; i++)
    for (let j = i + 1; j < letters.length; j++)
      count(
        tally,
        letters[i].campaign === letters[j].campaign,
        groupOf.get(letters[i].id) === groupOf.get(letters[j].id),
      );
  const campaigns = new Set(letters.map(({ id }) => groupOf.get(id)));
  const strays = others.filter(({ id }) => campaigns.has(groupOf.get(id)));
  const merged = new Map();
  for (const { id } of others) merged.set(groupOf.get(id), [...(merged.get(groupOf.get(id)) ?? []), id]);
  say(
    `form letters      pairwise F1 ${f1(tally)} (${tally.tp} together, ${tally.fp} wrongly, ${tally.fn} missed); unrelated texts drawn in: ${strays.length}`,
  );
  say(
    `                  groups among ${others.length} unrelated comments: ${
      [...merged.values()]
        .filter((ids) => ids.length > 1)
        .map((ids) => ids.join('+'))
        .join(', ') || 'none'
    }`,
  );
  scoreAdded(letters, grouped);
}

/** Characters of what was added, white space aside, representatives aside. */
function scoreAdded(letters, grouped) {
  let gold = 0;
  let found = 0;
  let both = 0;
  const byId = new Map(grouped.map((entry) => [entry.id, entry]));
  for (const { id, text, added } of letters) {
    const entry = byId.get(id);
    if (!entry || entry.representative) continue;
    const wanted = new Uint8Array(text.length);
    for (const part of added.split('\n').filter(Boolean)) {
      const at = text.indexOf(part);
      wanted.fill(1, at, at + part.length);
    }
    const got = new Uint8Array(text.length);
    for (const { start, end } of entry.added) got.fill(1, start, end);
    let missed = 0;
    let extra = 0;
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at])) continue;
      gold += wanted[at];
      found += got[at];
      both += wanted[at] & got[at];
      missed += wanted[at] & ~got[at] & 1;
      extra += got[at] & ~wanted[at] & 1;
    }
    if (showErrors && (missed || extra))
      say(
        `   ${id}: missed ${missed}, extra ${extra}: ${JSON.stringify(entry.added.map(({ start, end }) => text.slice(start, end)))} for ${JSON.stringify(added)}`,
      );
  }
  say(
    `added text        found ${share(both, gold)} of what was added; ${share(both, found)} of what was found had been added`,
  );
}

/** Labelled pairs of three federal dockets: exact and near must be together, different apart, partial is free. */
function scoreDockets(comments, pairs) {
  const groupOf = new Map();
  const forms = new Map();
  for (const docket of new Set(comments.map((comment) => comment.docket)))
    for (const entry of groupNearDuplicates(comments.filter((comment) => comment.docket === docket))) {
      groupOf.set(entry.id, entry.group);
      forms.set(entry.id, entry);
    }
  const tally = newTally();
  let unknown = 0;
  for (const { a, b, label, a_text, b_text } of pairs) {
    if (label === 'partial') continue;
    if (!groupOf.has(a) || !groupOf.has(b)) unknown++;
    const together = groupOf.get(a) === groupOf.get(b);
    count(tally, label !== 'different', together);
    if (showErrors && together !== (label !== 'different'))
      say(
        `   ${label} ${a} ${b}\n     A ${JSON.stringify(a_text.slice(0, 600))}\n     B ${JSON.stringify(b_text.slice(0, 600))}`,
      );
  }
  const stubs = comments.filter((comment) => comment.stub);
  const sizes = new Map();
  for (const group of groupOf.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const merged = stubs.filter(({ id }) => sizes.get(groupOf.get(id)) > 1);
  say(
    `near duplicates   pair F1 ${f1(tally)} (${tally.tp} together, ${tally.fp} wrongly, ${tally.fn} missed; ${unknown} pairs by text only); stubs merged: ${merged.length} of ${stubs.length}`,
  );
  const large = [...sizes.values()].filter((size) => size > 1).sort((a, b) => b - a);
  say(
    `                  ${comments.length} comments, ${large.length} groups of more than one: ${large.slice(0, 15).join(', ')}`,
  );
}

function newTally() {
  return { tp: 0, fp: 0, fn: 0 };
}

function count(tally, wanted, got) {
  if (wanted && got) tally.tp++;
  else if (got) tally.fp++;
  else if (wanted) tally.fn++;
}

function f1({ tp, fp, fn }) {
  return share(2 * tp, 2 * tp + fp + fn);
}

function share(part, whole) {
  return whole === 0 ? 'n/a' : (part / whole).toFixed(3);
}
