/**
 * Nested cross-validation: for each fold of `rows`, the choice that did best on the other folds, scored on that fold
 * alone. No row has a say in the constants that it is scored with.
 *
 * `giveFor(choice, fitted, scored)` answers the rows of `scored`; what it fits, it fits on `fitted`. `score` of pairs of
 * answer and row is greater the better; of choices that do equally well the first wins.
 * Returns such pairs for all rows, and the choice of each fold.
 */
export function nested(rows, { choices, giveFor, score }) {
  const chosen = [];
  const pairs = foldsIn(rows).flatMap(({ others, held }) => {
    const best = bestOn(others, { choices, giveFor, score });
    chosen.push(best);
    return pairsOf(giveFor(best, others, held), held);
  });
  return { pairs, chosen };
}

function bestOn(rows, { choices, giveFor, score }) {
  const parts = foldsIn(rows);
  let best;
  let most = Number.NEGATIVE_INFINITY;
  for (const choice of choices) {
    const value = score(parts.flatMap(({ others, held }) => pairsOf(giveFor(choice, others, held), held)));
    // No figure at all, as of the precision of no sides, is none to win with.
    if (!(value > most)) continue;
    most = value;
    best = choice;
  }
  return best;
}

function foldsIn(rows) {
  return [...new Set(rows.map(({ fold }) => fold))].sort().map((fold) => ({
    others: rows.filter((row) => row.fold !== fold),
    held: rows.filter((row) => row.fold === fold),
  }));
}

function pairsOf(given, rows) {
  return rows.map((row, at) => [given[at], row]);
}

/** Every combination of one value for each name, the last name changing fastest. */
export function combinations(grid) {
  return Object.entries(grid).reduce(
    (some, [name, values]) => some.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  );
}
