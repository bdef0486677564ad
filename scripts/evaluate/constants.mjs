/**
 * What `evaluate` chooses anew inside each fold: the numbers of calibration.ts, and how the weights were learned
 * (training.mjs), in steps around what ships and clearly away from it. Weights come from seeds/coded, so each way of
 * learning is learned once, for all folds. What ships stands last or in the middle, so that no tie is decided for it.
 *
 * Not chosen anew, because written by hand with half of the comments in view: lexicons, patterns, the rules' weights, and
 * within how many words one thing bears on another.
 */
import { learnCooperation, learnThemes, learnTone, STRENGTH } from '../training.mjs';
import { cooperationF1, sideCoverage, sidePrecision, themesF1, toneF1 } from './metrics.mjs';
import { combinations } from './nested.mjs';
import { fitScale } from './scale.mjs';

/** `worth` is fitted on the folds that choose; `none` and `most` are chosen together with the way of learning. */
export function themesSearch(lectern, { themeCalibration }, seeds) {
  const ways = waysOfLearning(seeds, STRENGTH.themes, (rows, strength) => {
    const learned = learnThemes(lectern, rows, strength);
    return { tag: lectern.themeTagger(learned), examplesOf: remembered(examplesReader(lectern, learned)) };
  });
  const scaleOf = remembered((fitted) =>
    remembered((way) => fitScale(fitted.flatMap((row) => ways[way].examplesOf(row)))),
  );
  return {
    shipped: { learning: 'as shipped', none: themeCalibration.none, most: themeCalibration.most },
    choices: combinations({ learning: Object.keys(ways), none: [0.8, 1, 1.25], most: [3, 4, 6] }),
    giveFor: ({ learning, none, most }, fitted, scored) =>
      withSet(themeCalibration, { worth: scaleOf(fitted)(learning), none, most }, () =>
        scored.map(({ document }) => ways[learning].tag(document).map(({ id }) => id)),
      ),
    score: themesF1,
    fitToAll: (rows) => scaleOf(rows)('as shipped'),
  };
}

/** What each theme is worth in a comment, those aside that only one coder gave. */
function examplesReader(lectern, learned) {
  const model = lectern.linearModel(learned, lectern.themePatterns, []);
  return ({ document, themes }) => {
    const reading = model.read(document);
    const most = Math.max(...reading.sums);
    return model.outputs
      .map((id, output) => ({ id, worth: lectern.worthOf(reading, output, document.words.length, most) }))
      .filter(({ id }) => !themes.optional.includes(id))
      .map(({ id, worth }) => ({ worth, isCoded: themes.required.includes(id) }));
  };
}

/**
 * Only the shipped way of learning is tried with other scales: a scale is another way to move all thresholds.
 * `atLength` stays as it is: it is for comments on other matters that are sent in on a proposal, and where nobody
 * coded such comments, the score sees only what it costs.
 */
export function cooperationSearch(lectern, { cooperationCalibration }, seeds) {
  const ways = waysOfLearning(seeds, STRENGTH.cooperation, (rows, strength) =>
    lectern.cooperationReader(learnCooperation(lectern, rows, strength)),
  );
  const thresholds = {
    side: [0.5, 0.58, 0.65, 0.72, 0.8],
    sideUndirected: [0.6, 0.72, 0.85],
    lead: [0, 0.2, 0.4],
    mixed: [0.4, 0.5, 0.65],
  };
  const { atLength: _, ...shipped } = cooperationCalibration;
  return {
    shipped: { learning: 'as shipped', ...shipped },
    choices: [
      ...combinations({ learning: Object.keys(ways), scale: [1], ...thresholds }),
      ...combinations({ learning: ['as shipped'], scale: [0.7, 1.4], ...thresholds }),
    ],
    giveFor: withoutFit(({ learning, ...calibration }, rows) =>
      withSet(cooperationCalibration, calibration, () =>
        rows.map((row) => ways[learning](row.document, row).label),
      ),
    ),
    score: cooperationAim,
  };
}

/** The greatest F1 that keeps the aim of calibration.ts: half of the sided comments get a side, nine in ten are right. */
function cooperationAim(pairs) {
  const missing = Math.max(0, 0.9 - sidePrecision(pairs)) + Math.max(0, 0.5 - sideCoverage(pairs));
  return cooperationF1(pairs) - 10 * missing;
}

/** Levels are features, so each set of them is another way of learning. */
export function toneSearch(lectern, { toneCalibration }, seeds) {
  const learn = (rows, strength) => lectern.toneReader(learnTone(lectern, rows, strength));
  const atLevels = (times) => {
    const levels = toneCalibration.levels.map((level) => times * level);
    const read = withSet(toneCalibration, { levels }, () => learn(seeds, STRENGTH.tone));
    return (document) => withSet(toneCalibration, { levels }, () => read(document));
  };
  const ways = {
    'levels / 2': atLevels(1 / 2),
    'levels x 2': atLevels(2),
    ...waysOfLearning(seeds, STRENGTH.tone, learn),
  };
  const { neutral, positive } = toneCalibration;
  return {
    shipped: { learning: 'as shipped', neutral, positive },
    choices: combinations({
      learning: Object.keys(ways),
      neutral: [-0.5, -0.2, 0.1, 0.4, 0.7],
      positive: [-0.5, -0.2, 0.1, 0.4, 0.7, 1],
    }),
    giveFor: withoutFit(({ learning, ...offsets }, rows) =>
      withSet(toneCalibration, offsets, () => rows.map(({ document }) => ways[learning](document).label)),
    ),
    score: toneF1,
  };
}

/** What was learned, by the name of the way; ways differ from the shipped one in a single thing each. */
function waysOfLearning(seeds, shipped, learn) {
  const pulled = (times) => ({
    ...shipped,
    ...Object.fromEntries(
      ['concept', 'pattern', 'extra']
        .filter((kind) => kind in shipped)
        .map((kind) => [kind, times * shipped[kind]]),
    ),
  });
  return {
    'rules pull / 3': learn(seeds, pulled(1 / 3)),
    'rules pull x 3': learn(seeds, pulled(3)),
    'words pull / 3': learn(seeds, { ...shipped, word: shipped.word / 3 }),
    'words pull x 10': learn(seeds, { ...shipped, word: shipped.word * 10 }),
    'plain comments once': learn(seeds, { ...shipped, plain: 1 }),
    'without hearings.jsonl': learn(
      seeds.filter(({ file }) => file !== 'hearings.jsonl'),
      shipped,
    ),
    'as shipped': learn(seeds, shipped),
  };
}

function withSet(constants, values, run) {
  const before = { ...constants };
  Object.assign(constants, values);
  try {
    return run();
  } finally {
    Object.assign(constants, before);
  }
}

/** Where nothing is fitted, what a choice gives to a row is the same in every fold, and is read once. */
function withoutFit(give) {
  const givenBy = remembered(() => new Map());
  return (choice, _, scored) => {
    const given = givenBy(choice);
    const unread = scored.filter((row) => !given.has(row));
    for (const [at, answer] of give(choice, unread).entries()) given.set(unread[at], answer);
    return scored.map((row) => given.get(row));
  };
}

function remembered(act) {
  const results = new Map();
  return (input) => {
    if (!results.has(input)) results.set(input, act(input));
    return results.get(input);
  };
}
