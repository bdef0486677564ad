/**
 * How long the whole analysis of a comment takes beside `sentiment` alone on the same 20,000 texts of about 100
 * words, one thread, same run; whether time grows with length and no faster; and what memory it holds. Times are the
 * processor's, memory collected included, since the clock also tells of whatever else the machine is doing.
 * `npm run build && node --expose-gc scripts/bench-analyse.mjs`; LECTERN_DIST names another build.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import Sentiment from 'sentiment';
import { codedComments } from './training.mjs';

const dist = process.env.LECTERN_DIST ?? path.resolve(import.meta.dirname, '../dist');
const { analyseText } = await import(pathToFileURL(path.join(dist, 'analysis/analyse-text.js')).href);

const texts = textsOfWords(20_000, 100);
const base = new Sentiment();
const bySentiment = () => {
  for (const text of texts) base.analyze(text);
};
const byLectern = () => {
  for (const text of texts) analyseText({ text, direction: 'cooperation' });
};

timed(bySentiment);
timed(byLectern);
const rounds = [0, 1, 2, 3, 4].map(() => [timed(bySentiment), timed(byLectern)]);
const alone = median(rounds.map(([one]) => one));
const whole = median(rounds.map(([, one]) => one));
print('sentiment alone', alone / texts.length);
print('whole analysis', whole / texts.length);
process.stdout.write(`ratio ${(whole / alone).toFixed(2)}\n`);

for (const length of [1_250, 2_500, 5_000, 10_000]) {
  const long = texts.join(' ').slice(0, length);
  print(`${length} characters`, timed(() => repeat(300, () => analyseText({ text: long }))) / 300);
}

process.stdout.write(
  'what a text four times as long takes, 10,000 characters against 2,500 (4 is in proportion)\n',
);
for (const piece of [
  'a',
  ' ',
  '(((',
  'a@',
  '1-',
  '1 ',
  '"',
  ',',
  'I ',
  '👩‍👩‍👧',
  'e\u0301',
  'no no no ',
  'vote-no-',
  'police ',
  'he-overstayed-',
  'John Smith stole ',
]) {
  const took = (length) => least(40, () => analyseText({ text: piece.repeat(length / piece.length) }));
  const [short, long] = [took(2_500), took(10_000)];
  print(JSON.stringify(piece), long, `  ${(long / short).toFixed(1)} times`);
}

const before = heap();
byLectern();
process.stdout.write(
  `heap kept after ${texts.length} more texts: ${((heap() - before) / 2 ** 20).toFixed(1)} MiB\n`,
);

/** Texts of about so many words, made of whole comments after one another. */
function textsOfWords(count, length) {
  const words = codedComments().flatMap(({ text }) => text.split(/\s+/));
  return Array.from({ length: count }, (_, at) => {
    const from = (at * 37) % (words.length - length);
    return words.slice(from, from + length).join(' ');
  });
}

/** Milliseconds. */
function timed(act) {
  const start = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function repeat(times, act) {
  for (let at = 0; at < times; at++) act();
}

/** The least of so many times, which other work on the machine disturbs least. */
function least(times, act) {
  return Math.min(...Array.from({ length: times }, () => timed(act)));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function heap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function print(what, milliseconds, more = '') {
  process.stdout.write(`${what.padEnd(20)} ${(milliseconds * 1000).toFixed(1)} microseconds${more}\n`);
}
