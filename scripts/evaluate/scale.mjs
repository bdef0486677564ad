/**
 * The scale of themes (see calibration.ts) by Newton's method on the logistic loss, each weight drawn lightly to 0.
 * An example is what a theme is worth in a text, and whether a coder gave it.
 */
export function fitScale(examples) {
  const width = examples[0].worth.length;
  const weights = new Array(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const system = Array.from({ length: width }, (_, at) => {
      const line = new Array(width + 1).fill(0);
      line[at] = PULL;
      line[width] = at === 0 ? 0 : PULL * weights[at];
      return line;
    });
    for (const { worth, isCoded } of examples) {
      let sum = 0;
      for (let at = 0; at < width; at++) sum += worth[at] * weights[at];
      const chance = 1 / (1 + Math.exp(-sum));
      const error = chance - (isCoded ? 1 : 0);
      const slope = chance * (1 - chance);
      for (let at = 0; at < width; at++) {
        const line = system[at];
        line[width] += error * worth[at];
        for (let other = 0; other < width; other++) line[other] += slope * worth[at] * worth[other];
      }
    }
    for (const [at, change] of solve(system).entries()) weights[at] -= change;
  }
  return weights;
}

/** Twice as many as it takes to settle. */
const STEPS = 16;
const PULL = 2;

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
