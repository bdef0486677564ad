// Scores sensitive passages against coded comments by overlap of spans.
// usage: node scripts/evaluate-sensitive.mjs [reference folder] [--training file] [--errors] [--part even|odd]
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = path.resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const { findSensitive } = await import(pathToFileURL(path.join(dist, 'text/sensitive.js')).href);
const args = process.argv.slice(2);
const option = (name) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const showErrors = args.includes('--errors');
const part = option('--part');
const optionValues = new Set([option('--training'), part, option('--kind')]);
const reference =
  args.find((arg) => !arg.startsWith('--') && !optionValues.has(arg)) ?? '../shared/reference';
const training = option('--training') ?? path.join(reference, '../training/comments.jsonl');
const say = (line) => process.stdout.write(`${line}\n`);

const STATEMENTS = new Set(['status', 'whereabouts']);
const sources = ['comments-written', 'comments-spoken', 'comments-public'].map((name) => [
  name,
  path.join(reference, `${name}.jsonl`),
]);
if (existsSync(training)) sources.push(['training', training]);
const total = newScores();
for (const [name, file] of sources) {
  const scores = newScores();
  for (const comment of readComments(file)) {
    score(comment, scores);
    score(comment, total, false);
  }
  report(name, scores);
}
report('all', total);

/** Every second comment by the parity of the digits in its id, so that one half can be kept back. */
function readComments(file) {
  const comments = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  if (!part) return comments;
  const parity = ({ id }) => (Number(id.replace(/\D/g, '').slice(-6)) % 2 === 0 ? 'even' : 'odd');
  return comments.filter((comment) => parity(comment) === part);
}

function score({ id, text, sensitive }, scores, mayShow = showErrors) {
  const coded = Array.isArray(sensitive)
    ? { required: sensitive, optional: [] }
    : (sensitive ?? { required: [], optional: [] });
  const required = coded.required.map((words) => spanOf(text, words)).filter(Boolean);
  const optional = coded.optional.map((words) => spanOf(text, words)).filter(Boolean);
  const found = findSensitive(text);
  for (const gold of required) {
    const kind = kindOf(gold);
    const hit = found.some((span) => overlap(span, gold));
    scores[kind].wanted++;
    if (hit) scores[kind].met++;
    else if (mayShow) say(`  MISSED ${kind} ${id}: ${quoted(text, gold)}`);
  }
  for (const span of found) {
    const kind =
      span.kind === 'third-party' ? 'people' : STATEMENTS.has(span.kind) ? 'disclosures' : 'identifiers';
    if (optional.some((gold) => overlap(span, gold)) && !required.some((gold) => overlap(span, gold)))
      continue;
    const right = required.some((gold) => overlap(span, gold));
    scores[kind].found++;
    if (right) scores[kind].right++;
    else if (mayShow) say(`  FALSE  ${kind} ${id} ${span.kind}: ${quoted(text, span)}`);
  }
}

/** What a coded passage is: with a number, an at sign or a spoken number it identifies; a bare name is a person. */
function kindOf({ words }) {
  const isName =
    /^(?:[A-ZÁÉÍÓÚÑ][\p{L}'’-]+|de|la|"[^"]+"|Mr\.|Detective|Sergeant)(?: (?:[A-ZÁÉÍÓÚÑ"][\p{L}"'’-]+|de|la))*$/u.test(
      words,
    );
  if (/\d{3,}|\d{1,2}\/\d|@/.test(words.replace(/\b(?:19|20)\d\d$/, '')) && words.split(/\s+/).length <= 9)
    return 'identifiers';
  if (/^(?:[a-z]+ ){3,}.*(?:road|street|southfield)/i.test(words) && /three|six/.test(words))
    return 'identifiers';
  return isName && words.split(/\s+/).length <= 5 && !/PAPELES|VISA/.test(words) ? 'people' : 'disclosures';
}

function spanOf(text, words) {
  const start = text.indexOf(words);
  return start < 0 ? undefined : { start, end: start + words.length, words };
}

function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

function quoted(text, { start, end }) {
  const before = text.slice(Math.max(0, start - 50), start);
  return JSON.stringify(`${before}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`);
}

function newScores() {
  const empty = () => ({ wanted: 0, met: 0, found: 0, right: 0 });
  return { identifiers: empty(), disclosures: empty(), people: empty() };
}

function report(name, scores) {
  for (const [kind, { wanted, met, found, right }] of Object.entries(scores)) {
    say(
      `${name.padEnd(18)}${kind.padEnd(13)}recall ${share(met, wanted)} (${met}/${wanted})  precision ${share(right, found)} (${right}/${found})`,
    );
  }
}

function share(part, whole) {
  return whole === 0 ? 'n/a  ' : (part / whole).toFixed(3);
}
