import type { StanceLabel } from '../text/types.ts';
import {
  type DigestContent,
  type DistrictCounts,
  type DistrictRow,
  type IssuedDistricts,
  type KeptDistricts,
  STANCES,
} from './digest.ts';
import { districtTable, SMALL } from './districts.ts';

/**
 * The table that a version shows. Each table may be safe by itself, and yet two of them subtracted tell in which
 * district the few live who joined between them: a differencing attack (Statistical Policy Working Paper 22, 2005, on
 * linked tables; Duncan, Elliot & Salazar-González 2011, "Statistical Confidentiality", ch. 4). So a new table is shown
 * only where nothing that can be subtracted is small, and otherwise the last one is repeated, which tells nothing new.
 * @param earlier of the last published version.
 */
export function districtsToShow(
  counts: DistrictCounts[],
  version: number,
  earlier: KeptDistricts | undefined,
): KeptDistricts {
  const rows = districtTable(counts);
  const last = earlier?.issued;
  if (!rows) return { counts, ...(last ? { issued: last } : {}) };
  const isNew =
    !last ||
    // Against the version before as well: else one comment that makes a change large enough would be known by it.
    [last.counts, earlier.counts].every((before) =>
      isSafe({ rows: last.rows, counts: before }, { rows, counts }),
    );
  return { counts, issued: isNew ? { version, rows, counts } : last };
}

/** The table in a version's content; a repeated one is of an earlier version. */
export function districtsIn(
  { issued }: KeptDistricts,
  version: number,
): Pick<DigestContent['positions'], 'byDistrict' | 'districtsOfVersion'> {
  if (!issued) return {};
  const isRepeated = issued.version < version;
  return { byDistrict: issued.rows, ...(isRepeated ? { districtsOfVersion: issued.version } : {}) };
}

type Table = Pick<IssuedDistricts, 'rows' | 'counts'>;
type District = DistrictRow['district'];

/** How one count moved from one table to the next, and which of them show it. */
type Move = { by: number; was: boolean; is: boolean };
type Line = { total: number; stance: Record<StanceLabel, Move> };

/**
 * Whether no small number follows from two tables: each count that is not the same in both, in value or in being
 * shown at all, differs by at least 5 comments, and those who came or went in one position are not all of one row.
 */
function isSafe(before: Table, after: Table): boolean {
  const [was, is] = [before, after].map(({ rows }) => rows.flatMap(({ district }) => district ?? [])) as [
    number[],
    number[],
  ];
  const inBoth = was.filter((district) => is.includes(district));
  const inOne = [...was, ...is].filter((district) => !inBoth.includes(district));
  const only = (district: number) => (each: District) => each === district;
  const theRest = (each: District) => each === null || !inBoth.includes(each);
  // Districts that only one table shows are in the other's rest: only with these together can it be subtracted.
  const lines = [...inBoth.map(only), theRest].map((has) => lineOf(before, after, has));
  return (
    inOne.every((district) => Math.abs(lineOf(before, after, only(district)).total) >= SMALL) &&
    lines.every(({ total }) => total === 0 || Math.abs(total) >= SMALL) &&
    STANCES.every((stance) => isSafeColumn(lines.map((line) => line.stance[stance])))
  );
}

function lineOf(before: Table, after: Table, has: (district: District) => boolean): Line {
  const moveOf = (stance: StanceLabel): Move => ({
    by: countIn(after, stance, has) - countIn(before, stance, has),
    was: isShownIn(before, stance, has),
    is: isShownIn(after, stance, has),
  });
  const stance = Object.fromEntries(STANCES.map((each) => [each, moveOf(each)])) as Line['stance'];
  return { total: STANCES.reduce((sum, each) => sum + stance[each].by, 0), stance };
}

const countIn = ({ counts }: Table, stance: StanceLabel, has: (district: District) => boolean): number =>
  counts.reduce((sum, each) => sum + (has(each.district) ? each.stance[stance] : 0), 0);

const isShownIn = ({ rows }: Table, stance: StanceLabel, has: (district: District) => boolean): boolean =>
  rows.every((row) => !has(row.district) || row.stance[stance] !== null);

function isSafeColumn(moves: Move[]): boolean {
  const seen = moves.filter(({ was, is }) => was || is);
  const isAlone = (some: Move[]) => some.length === 1 && seen.length === moves.length;
  return (
    seen.every(({ by, was, is }) => Math.abs(by) >= SMALL || (by === 0 && was === is)) &&
    !isAlone(seen.filter(({ by }) => by > 0)) &&
    !isAlone(seen.filter(({ by }) => by < 0))
  );
}
