import { COLUMNS, type ColumnId, type ColumnMeaning } from '../../locales/columns.ts';
import {
  DECLARED,
  type Digest,
  type DigestContent,
  type Points,
  type Quote,
  STANCES,
  TONES,
} from '../digest.ts';
import type { Value } from './csv.ts';

/** A table for a spreadsheet: its file's name without ending, its columns, and a value for each in every row. */
export type DataTable = {
  id: string;
  columns: readonly ColumnId[];
  rows: readonly Partial<Record<ColumnId, Value>>[];
};

/**
 * A digest's numbers and quotes as tables. Columns and codes are the same in both languages, so that one made this
 * year can be put beside one of next year; the last table, `data-dictionary`, says in both what each column means.
 */
export function tablesOf(digest: Digest): DataTable[] {
  const { content } = digest;
  const tables = [
    about(digest),
    sums(content),
    withheld(content),
    positions(content),
    districts(content),
    tones(content),
    themes(content),
    points(content),
    quotes(content),
    campaigns(content),
    asks(content),
    days(content),
    hearings(content),
    phrases(content),
    withholding(content),
  ];
  return [...tables, dictionary(tables)];
}

/** Every row has a value for every column, which the compiler checks. */
const table = <K extends ColumnId>(
  id: string,
  columns: readonly K[],
  rows: readonly Record<K, Value>[],
): DataTable => ({ id, columns, rows });

function about({ content, version, builtAt, publishedAt }: Digest): DataTable {
  const { policy, sum, method, checks, untagged } = content;
  const facts: Record<string, Value> = {
    policy: policy.slug,
    title_en: policy.title.en,
    title_es: policy.title.es,
    direction: policy.direction,
    version,
    built_at: builtAt.toISOString(),
    published_at: publishedAt?.toISOString(),
    codebook_version: content.codebookVersion,
    tagger_versions: content.taggerVersions.join(' '),
    letters: sum.letters,
    distinct_texts: sum.distinctTexts,
    speakers: sum.speakers,
    without_theme: untagged,
    corrected_by_clerks: method.reviewed,
    positions_declared: method.stanceFrom.declared,
    positions_read: method.stanceFrom.inferred,
    positions_corrected: method.stanceFrom.corrected,
    inputs_sha256: checks.inputs,
    merkle_root: checks.merkleRoot,
  };
  const rows = Object.entries(facts).map(([fact, value]) => ({ fact, value }));
  return table('about', ['fact', 'value'], rows);
}

const STATES = ['received', 'counted', 'withheld', 'withdrawn', 'waiting'] as const;

const sums = ({ sum }: DigestContent): DataTable =>
  table(
    'sum',
    ['part', 'key', ...STATES],
    parted(sum.total, { source: sum.bySource }).map(({ part, key, of }) => ({ part, key, ...of })),
  );

/** Rows for all, and for each key of the parts. */
function parted<T>(all: T, parts: Record<string, Partial<Record<string, T>>>) {
  return [
    { part: 'all', key: '', of: all },
    ...Object.entries(parts).flatMap(([part, by]) =>
      Object.entries(by).flatMap(([key, of]) => (of === undefined ? [] : [{ part, key, of }])),
    ),
  ];
}

const withheld = ({ sum }: DigestContent): DataTable =>
  table(
    'withheld',
    ['reason', 'withheld'],
    Object.entries(sum.withheldFor).map(([reason, withheld]) => ({ reason, withheld })),
  );

const positions = ({ positions: { bySource, byLanguage, ...all } }: DigestContent): DataTable =>
  table(
    'positions',
    ['part', 'key', ...ids('declared', DECLARED), ...ids('read', STANCES), ...STANCES],
    parted(all, { source: bySource, language: byLanguage }).map(({ part, key, of }) => ({
      part,
      key,
      ...named('declared', of.declared),
      ...named('read', of.inferred),
      ...of.counted,
    })),
  );

type Named<P extends string, L extends string> = `${P}_${L}`;

const ids = <P extends string, L extends string>(prefix: P, labels: readonly L[]): Named<P, L>[] =>
  labels.map((label): Named<P, L> => `${prefix}_${label}`);

/** Counts under names that say of what. */
const named = <P extends string, L extends string>(
  prefix: P,
  counts: Record<L, number | null>,
): Record<Named<P, L>, Value> =>
  Object.fromEntries(Object.entries(counts).map(([label, count]) => [`${prefix}_${label}`, count])) as Record<
    Named<P, L>,
    Value
  >;

const districts = ({ positions }: DigestContent): DataTable =>
  table(
    'districts',
    ['district', 'comments', ...ids('district', STANCES)],
    (positions.byDistrict ?? []).map(({ district, comments, stance }) => ({
      district,
      comments,
      ...named('district', stance),
    })),
  );

const tones = ({ tone }: DigestContent): DataTable => table('tone', TONES, [tone]);

const themes = ({ themes }: DigestContent): DataTable =>
  table(
    'themes',
    [
      'theme',
      'name_en',
      'name_es',
      'comments',
      'share',
      ...STANCES,
      ...TONES,
      'change_comments',
      'change_share',
    ],
    themes.map(({ id, name, comments, share, stance, tone, change }) => ({
      theme: id,
      name_en: name.en,
      name_es: name.es,
      comments,
      share,
      ...stance,
      ...tone,
      change_comments: change?.comments,
      change_share: change?.share,
    })),
  );

/** What people say under a theme or in asking, side by side. */
function sides({
  themes,
  asks,
}: DigestContent): { under: string; item: string; stance: string; said: Points }[] {
  return [
    ...themes.flatMap(({ id, arguments: all }) =>
      all.map((side) => ({ under: 'theme', item: id, stance: side.stance, said: side })),
    ),
    ...asks.map((ask) => ({ under: 'ask', item: ask.kind, stance: '', said: ask })),
  ];
}

function points(content: DigestContent): DataTable {
  const nothing = { title: '', gone: '', language: '', texts: undefined, ids: '' };
  const rows = sides(content).flatMap(({ said: { points, others, wordless }, ...place }) => [
    ...points.map(({ title, gone, language, comments, texts, ids }) => ({
      ...place,
      kind: 'point',
      title: title.join(' · '),
      gone: gone && 'shared',
      language,
      comments,
      texts,
      ids: ids.join(' '),
    })),
    { ...place, ...nothing, kind: 'others', comments: others.comments, ids: others.ids.join(' ') },
    { ...place, ...nothing, kind: 'wordless', comments: wordless },
  ]);
  return table(
    'points',
    ['under', 'item', 'stance', 'kind', 'title', 'gone', 'language', 'comments', 'texts', 'ids'],
    rows.filter(({ comments }) => comments > 0),
  );
}

function quotes(content: DigestContent): DataTable {
  const { themes, campaigns, emerging } = content;
  const placed: { under: string; item: string; role: string; quote: Quote | undefined }[] = [
    ...themes.flatMap(({ id, quotes }) =>
      quotes.map((quote) => ({ under: 'theme', item: id, role: 'best', quote })),
    ),
    ...sides(content).flatMap(({ under, item, said: { points, others } }) => [
      ...points.map(({ quote }) => ({ under, item, role: 'point', quote })),
      ...others.quotes.map((quote) => ({ under, item, role: 'other', quote })),
    ]),
    ...campaigns.flatMap(({ group, quote, letter, added }) => [
      { under: 'campaign', item: group, role: 'letter', quote },
      { under: 'campaign', item: group, role: 'shared', quote: letter },
      ...added.map((each) => ({ under: 'campaign', item: group, role: 'added', quote: each })),
    ]),
    ...emerging.phrases.map(({ phrase, quote }) => ({
      under: 'phrase',
      item: phrase,
      role: 'example',
      quote,
    })),
  ];
  const rows = placed.flatMap(({ quote, ...place }) => {
    if (!quote) return [];
    const { comment, text, gone, language, stance, source, speech } = quote;
    return {
      ...place,
      ...{ comment, text, gone, language, stance, source },
      meeting: speech?.meeting,
      turn: speech && (speech.turns[0] ?? 0) + 1,
      starts_at: speech?.start,
    };
  });
  return table(
    'quotes',
    [
      'under',
      'item',
      'role',
      'comment',
      'text',
      'gone',
      'language',
      'stance',
      'source',
      'meeting',
      'turn',
      'starts_at',
    ],
    rows,
  );
}

const campaigns = ({ campaigns }: DigestContent): DataTable =>
  table(
    'campaigns',
    ['letter', 'letters', 'senders', ...STANCES, 'first_seen', 'last_seen', 'with_added', 'ids'],
    campaigns.map(({ group, letters, senders, stance, firstSeen, lastSeen, withAdded, ids }) => ({
      letter: group,
      letters,
      senders,
      ...stance,
      first_seen: firstSeen,
      last_seen: lastSeen,
      with_added: withAdded,
      ids: ids.join(' '),
    })),
  );

const asks = ({ asks }: DigestContent): DataTable =>
  table(
    'asks',
    ['ask', 'comments'],
    asks.map(({ kind, comments }) => ({ ask: kind, comments })),
  );

const days = ({ time }: DigestContent): DataTable =>
  table(
    'days',
    ['day', 'comments', ...STANCES],
    time.days.map(({ day, comments, stance }) => ({ day, comments, ...stance })),
  );

const hearings = ({ time }: DigestContent): DataTable =>
  table(
    'hearings',
    ['meeting', 'day', 'speakers', 'comments', ...STANCES],
    time.hearings.map(({ meeting, day, speakers, comments, stance }) => ({
      ...{ meeting, day, speakers, comments },
      ...stance,
    })),
  );

const phrases = ({ emerging }: DigestContent): DataTable =>
  table(
    'phrases',
    ['phrase', 'gone', 'language', 'texts', 'ids'],
    emerging.phrases.map(({ phrase, gone, language, texts, ids }) => ({
      phrase,
      gone: gone && 'shared',
      language,
      texts,
      ids: ids.join(' '),
    })),
  );

function withholding({ method }: DigestContent): DataTable {
  const by = { stance: method.withholdingByStance, language: method.withholdingByLanguage };
  const rows = Object.entries(by).flatMap(([part, rates]) =>
    Object.entries(rates).map(([key, { withheld, of }]) => ({ part, key, withheld, of })),
  );
  return table('withholding', ['part', 'key', 'withheld', 'of'], rows);
}

function dictionary(tables: readonly DataTable[]): DataTable {
  const rows = tables.flatMap(({ id, columns }) =>
    columns.map((column) => {
      const { type, unit, en, es }: ColumnMeaning = COLUMNS[column];
      return { table: `${id}.csv`, column, type, unit, meaning_en: en, meaning_es: es };
    }),
  );
  return table('data-dictionary', ['table', 'column', 'type', 'unit', 'meaning_en', 'meaning_es'], rows);
}
