/**
 * Scores the tagger on a folder of coded comments: `npm run build && node scripts/evaluate.mjs [folder] [--errors]`.
 * Weights come from seeds/coded only. What was tuned on the folder itself (the scales in calibration.ts) is fitted
 * on one part and scored on another, and shown beside the shipped scale ("cross-validated"). `kept back`
 * is the half whose errors were not worked on while the lexicons were written.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { codedComments, learnCooperation, learnThemes, learnTone, readLines, tagger } from './training.mjs';

const folder =
  process.argv.slice(2).find((one) => !one.startsWith('--')) ??
  path.resolve(import.meta.dirname, '../../shared/reference');
const dist = process.env.LECTERN_DIST ?? path.resolve(import.meta.dirname, '../dist');
const { analyseText } = await import(pathToFileURL(path.join(dist, 'analysis/analyse-text.js')).href);
const calibration = await import(pathToFileURL(path.join(dist, 'text/lexicons/calibration.js')).href);
const { linearModel } = await import(pathToFileURL(path.join(dist, 'text/linear-model.js')).href);
const lectern = await tagger();

const FOLDS = 5;
const DIRECTIONS = { A: 'cooperation', B: 'separation' };
const ALIASES = { A: ['287(g)', 'proposal A'], B: ['ordinance B', 'ordenanza B', 'proposal B'] };

const comments = ['written', 'spoken', 'public'].flatMap((set) =>
  readLines(path.join(folder, `comments-${set}.jsonl`)).map((row) => commentOf(set, row)),
);
const print = (line = '') => process.stdout.write(`${line}\n`);

print('| what | all | cross-validated | kept back | English | Spanish | written | spoken | public |');
print('|---|---|---|---|---|---|---|---|---|');
table('themes, sample-averaged F1', themesF1, crossValidatedThemes());
table('cooperation, macro-F1 (for, against, unclear)', cooperationF1);
table('cooperation, precision of sides', sidePrecision);
table('cooperation, sided comments given a side', sideCoverage);
table('polarity: stance right whenever cooperation is', polarity);
table('tone, macro-F1', toneF1, crossValidatedTone());
print();
languageTable();
ownComments();
if (process.argv.includes('--errors')) errors();

function commentOf(set, row) {
  const direction = DIRECTIONS[row.policy];
  return {
    ...row,
    set,
    direction,
    half: Number.parseInt(createHash('md5').update(row.id).digest('hex').slice(-1), 16) % 2,
    fold: Number.parseInt(createHash('md5').update(row.id).digest('hex').slice(0, 8), 16) % FOLDS,
    analysis: analyseText({ text: row.text, direction, aliases: ALIASES[row.policy] }),
  };
}

function table(name, metric, crossValidated) {
  const on = (keep) => show(metric(comments.filter(keep)));
  const cells = [
    show(metric(comments)),
    crossValidated === undefined ? '' : show(crossValidated),
    on(({ half }) => half === 1),
    on(({ lang }) => lang === 'en'),
    on(({ lang }) => lang === 'es'),
    on(({ set }) => set === 'written'),
    on(({ set }) => set === 'spoken'),
    on(({ set }) => set === 'public'),
  ];
  print(`| ${name} | ${cells.join(' | ')} |`);
}

function show(value) {
  return Number.isNaN(value) ? '' : value.toFixed(3);
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function setF1(given, { required, optional }) {
  const counted = given.filter((id) => !optional.includes(id));
  if (counted.length === 0 && required.length === 0) return 1;
  const right = counted.filter((id) => required.includes(id)).length;
  return (2 * right) / (counted.length + required.length);
}

function themesF1(rows) {
  return mean(
    rows.map(({ analysis, themes }) =>
      setF1(
        analysis.themes.map(({ id }) => id),
        themes,
      ),
    ),
  );
}

/** Where coders differ either label is right. */
function macroF1(pairs, labels) {
  return mean(
    labels.map((label) => {
      let right = 0;
      let wrong = 0;
      for (const [given, coded] of pairs) {
        const gold = coded.includes(given) ? given : coded[0];
        if (given === label && gold === label) right += 1;
        else if (given === label || gold === label) wrong += 1;
      }
      return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
    }),
  );
}

function cooperationF1(rows) {
  return macroF1(cooperationPairs(rows), ['for', 'against', 'unclear']);
}

function cooperationPairs(rows) {
  return rows.map(({ analysis, cooperation }) => [analysis.cooperation.label, [cooperation].flat()]);
}

function isSide(label) {
  return label === 'for' || label === 'against';
}

function sidePrecision(rows) {
  return mean(
    cooperationPairs(rows)
      .filter(([given]) => isSide(given))
      .map(([given, coded]) => (coded.includes(given) ? 1 : 0)),
  );
}

function sideCoverage(rows) {
  return mean(
    cooperationPairs(rows)
      .filter(([, coded]) => coded.some(isSide))
      .map(([given]) => (isSide(given) ? 1 : 0)),
  );
}

function polarity(rows) {
  const right = rows.filter(
    ({ analysis, cooperation, stance }) =>
      stance && [cooperation].flat().includes(analysis.cooperation.label),
  );
  return mean(right.map(({ analysis, stance }) => ([stance].flat().includes(analysis.stance.label) ? 1 : 0)));
}

function toneF1(rows) {
  return macroF1(
    rows.map(({ analysis, sentiment }) => [analysis.sentiment.label, [sentiment].flat()]),
    ['negative', 'neutral', 'positive'],
  );
}

/** The scale of themes fitted on four fifths by Newton's method, scored on the fifth left out, each in turn. */
function crossValidatedThemes() {
  const model = linearModel(learnThemes(lectern, codedComments()), lectern.themePatterns, []);
  const shipped = [...calibration.themeCalibration.worth];
  const rows = comments.map((row) => ({ ...row, document: lectern.readDocument(row.text) }));
  for (const row of rows) {
    const reading = model.read(row.document);
    const most = Math.max(...reading.sums);
    row.worths = model.outputs.map((_, at) => lectern.worthOf(reading, at, row.document.words.length, most));
  }
  const scores = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const fitted = fitScale(
      rows.filter((row) => row.fold !== fold),
      model.outputs,
    );
    calibration.themeCalibration.worth.splice(0, fitted.length, ...fitted);
    return rows
      .filter((row) => row.fold === fold)
      .map((row) =>
        setF1(
          lectern.tagThemes(row.document).map(({ id }) => id),
          row.themes,
        ),
      );
  });
  if (process.argv.includes('--fit'))
    print(`themes scale fitted on all: ${fitScale(rows, model.outputs).map((one) => one.toFixed(2))}`);
  calibration.themeCalibration.worth.splice(0, shipped.length, ...shipped);
  return mean(scores);
}

function fitScale(rows, outputs) {
  const width = rows[0].worths[0].length;
  const weights = new Array(width).fill(0);
  for (let step = 0; step < 20; step++) {
    const system = Array.from({ length: width }, (_, at) => {
      const line = new Array(width + 1).fill(0);
      line[at] = 2;
      line[width] = at === 0 ? 0 : 2 * weights[at];
      return line;
    });
    for (const { worths, themes } of rows) {
      for (const [output, worth] of worths.entries()) {
        if (themes.optional.includes(outputs[output])) continue;
        const chance = 1 / (1 + Math.exp(-worth.reduce((sum, value, at) => sum + value * weights[at], 0)));
        const error = chance - (themes.required.includes(outputs[output]) ? 1 : 0);
        for (let at = 0; at < width; at++) {
          system[at][width] += error * worth[at];
          for (let other = 0; other < width; other++)
            system[at][other] += chance * (1 - chance) * worth[at] * worth[other];
        }
      }
    }
    for (const [at, change] of solve(system).entries()) weights[at] -= change;
  }
  return weights;
}

/** Gauss and Jordan, with the greatest pivot. */
function solve(system) {
  const size = system.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let row = at + 1; row < size; row++)
      if (Math.abs(system[row][at]) > Math.abs(system[pivot][at])) pivot = row;
    [system[at], system[pivot]] = [system[pivot], system[at]];
    for (let row = 0; row < size; row++) {
      if (row === at) continue;
      const factor = system[row][at] / system[at][at];
      for (let column = at; column <= size; column++) system[row][column] -= factor * system[at][column];
    }
  }
  return system.map((row, at) => row[size] / row[at]);
}

/** The offsets of tone chosen on one half, scored on the other, both ways. */
function crossValidatedTone() {
  const shipped = { ...calibration.toneCalibration };
  const rows = comments.map((row) => ({ ...row, document: lectern.readDocument(row.text) }));
  const pairs = (half) =>
    rows
      .filter((row) => row.half === half)
      .map((row) => [lectern.readTone(row.document).label, [row.sentiment].flat()]);
  const labels = ['negative', 'neutral', 'positive'];
  const all = [0, 1].flatMap((half) => {
    let best = { score: -1 };
    for (let neutral = -0.5; neutral <= 0.5; neutral += 0.25) {
      for (let positive = 0; positive <= 1; positive += 0.25) {
        Object.assign(calibration.toneCalibration, { neutral, positive });
        const score = macroF1(pairs(half), labels);
        if (score > best.score) best = { score, neutral, positive };
      }
    }
    Object.assign(calibration.toneCalibration, { neutral: best.neutral, positive: best.positive });
    return pairs(1 - half);
  });
  Object.assign(calibration.toneCalibration, shipped);
  return macroF1(all, labels);
}

function languageTable() {
  const rows = readLines(path.join(folder, 'language.jsonl'));
  const kindOf = (code) => (code === 'en' || code === 'es' ? code : 'other');
  const isRight = ({ text, lang }) => kindOf(lectern.detectLanguage(text).code) === kindOf(lang);
  const sentences = rows.filter(({ kind }) => kind === 'sentences');
  print('| language en / es / other | accuracy | texts |');
  print('|---|---|---|');
  for (const [name, some] of [
    ['sentences of four words or more', sentences.filter(({ text }) => text.trim().split(/\s+/).length >= 4)],
    ['sentences', sentences],
    ['word pairs', rows.filter(({ kind }) => kind === 'word-pairs')],
    ['single words', rows.filter(({ kind }) => kind === 'single-words')],
  ]) {
    print(`| ${name} | ${show(mean(some.map((row) => (isRight(row) ? 1 : 0))))} | ${some.length} |`);
  }
  print();
}

/** Five-fold cross-validation on our own comments, every part learned from the other four. */
function ownComments() {
  const rows = codedComments();
  const results = { themes: [], cooperation: [], tone: [] };
  for (let fold = 0; fold < 5; fold++) {
    const train = rows.filter((_, at) => at % 5 !== fold);
    const tag = lectern.themeTagger(learnThemes(lectern, train));
    const readSide = lectern.cooperationReader(learnCooperation(lectern, train));
    const readTone = lectern.toneReader(learnTone(lectern, train));
    for (const row of rows.filter((_, at) => at % 5 === fold)) {
      const document = lectern.readDocument(row.text);
      results.themes.push(
        setF1(
          tag(document).map(({ id }) => id),
          { required: row.themes, optional: [] },
        ),
      );
      results.cooperation.push([
        readSide(document, { direction: row.direction ?? undefined }).label,
        [row.cooperation],
      ]);
      results.tone.push([readTone(document).label, [row.sentiment]]);
    }
  }
  print('| our own comments, five-fold | |');
  print('|---|---|');
  print(`| themes, sample-averaged F1 | ${show(mean(results.themes))} |`);
  print(`| cooperation, macro-F1 | ${show(macroF1(results.cooperation, ['for', 'against', 'unclear']))} |`);
  print(`| tone, macro-F1 | ${show(macroF1(results.tone, ['negative', 'neutral', 'positive']))} |`);
}

/** Ids only: real people speak in some of these texts. */
function errors() {
  print('\nworst, by how sure the tagger was:');
  const wrong = comments
    .map((row) => ({
      ...row,
      f1: setF1(
        row.analysis.themes.map(({ id }) => id),
        row.themes,
      ),
    }))
    .filter(({ f1 }) => f1 === 0)
    .sort((a, b) => (b.analysis.themes[0]?.score ?? 0) - (a.analysis.themes[0]?.score ?? 0));
  for (const { id, analysis, themes } of wrong.slice(0, 20)) {
    print(
      `${id}: gave ${analysis.themes.map((tag) => `${tag.id} ${tag.score}`).join(', ') || 'none'}; coded ${themes.required.join(', ') || 'none'}`,
    );
  }
}
