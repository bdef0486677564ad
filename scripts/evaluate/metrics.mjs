/**
 * The figures, each over pairs of what the tagger gave and the comment as coded. Where coders differ, `cooperation`
 * and `sentiment` list every label that was given, and any is right.
 */

export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** F1 of the ids given against the required ones, the optional ones aside; averaged over comments. */
export function themesF1(pairs) {
  return mean(pairs.map(([given, { themes }]) => setF1(given, themes)));
}

function setF1(given, { required, optional }) {
  const counted = given.filter((id) => !optional.includes(id));
  if (counted.length === 0 && required.length === 0) return 1;
  const right = counted.filter((id) => required.includes(id)).length;
  return (2 * right) / (counted.length + required.length);
}

export function cooperationF1(pairs) {
  return macroF1(
    pairs.map(([given, { cooperation }]) => [given, cooperation]),
    ['for', 'against', 'unclear'],
  );
}

export function toneF1(pairs) {
  return macroF1(
    pairs.map(([given, { sentiment }]) => [given, sentiment]),
    ['negative', 'neutral', 'positive'],
  );
}

/** The mean over labels of the F1 of each; a label that is never right counts as 0. */
export function macroF1(pairs, labels) {
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

export function sidePrecision(pairs) {
  return mean(
    pairs
      .filter(([given]) => isSide(given))
      .map(([given, { cooperation }]) => (cooperation.includes(given) ? 1 : 0)),
  );
}

/** How many of the comments that take a side are given one, right or wrong. */
export function sideCoverage(pairs) {
  return mean(
    pairs.filter(([, { cooperation }]) => cooperation.some(isSide)).map(([given]) => (isSide(given) ? 1 : 0)),
  );
}

export function hasSide({ cooperation }) {
  return cooperation.some(isSide);
}

function isSide(label) {
  return label === 'for' || label === 'against';
}

/**
 * The 95 % interval of a figure by the bootstrap (Efron and Tibshirani, 1993, chapter 13: percentiles): 1,000 times as
 * many comments drawn at random, with a fixed seed. It tells the chance of the draw of comments, and nothing of other
 * cities or other coders.
 */
export function interval(pairs, metric) {
  const random = randomFrom(SEED);
  const values = Array.from({ length: DRAWS }, () =>
    metric(pairs.map(() => pairs[Math.floor(random() * pairs.length)])),
  )
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const at = (share) => values[Math.round(share * (values.length - 1))];
  return [at(0.025), at(0.975)];
}

const SEED = 20_260;
const DRAWS = 1000;

/** Numbers from 0 to below 1, the same for the same seed: Steele, Lea and Flood's SplitMix, OOPSLA 2014, in 32 bits. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
