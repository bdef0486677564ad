import { type DigestContent, type DigestTheme, STANCES, TONES } from '../digest.ts';
import { heading, type PageBlock, type PrintReader, paragraph, plain, type Table } from './blocks.ts';
import { themeChart } from './charts.ts';
import { pointBlocks } from './point-blocks.ts';
import { quoteBlock } from './quote-block.ts';

/** Of what people speak: the table of themes, then each theme with its quotes and arguments. */
export function themeBlocks(content: DigestContent, reader: PrintReader): PageBlock[] {
  const { t, counted } = reader;
  const { themes, untagged, since } = content;
  if (themes.length === 0)
    return [heading(2, t('digest.themesTitle'), 'themes'), paragraph(t('digest.noThemes'))];
  return [
    heading(2, t('digest.themesTitle'), 'themes'),
    paragraph(t('digest.themesLead')),
    { kind: 'chart', ...themeChart(content, reader, themesReading(content, reader)) },
    { kind: 'table', ...themeTable(content, reader) },
    paragraph(counted('digest.untagged', untagged), t('digest.argumentsLead')),
    ...themes.flatMap((theme) => oneTheme(theme, since?.version, reader)),
  ];
}

/** What the table of themes says, in a sentence, and what has gone from it. */
export function themesReading({ themes, sum, since }: DigestContent, reader: PrintReader): string {
  const { t, language, number } = reader;
  const [most] = themes;
  const gone = since?.themes.filter(({ id }) => !themes.some((theme) => theme.id === id)) ?? [];
  return [
    ...(most
      ? [
          t('digest.themesReading', {
            name: most.name[language],
            comments: number(most.comments),
            counted: number(sum.total.counted),
          }),
        ]
      : []),
    ...(since && gone.length > 0
      ? [
          t('digest.gone', {
            version: since.version,
            themes: gone.map(({ name }) => name[language]).join(', '),
          }),
        ]
      : []),
  ].join(' ');
}

function themeTable({ themes }: DigestContent, { t, language, number, percent }: PrintReader): Table {
  return {
    id: 'theme-table',
    caption: t('digest.themesCaption'),
    columns: [
      { label: t('digest.theme') },
      { label: t('digest.comments'), isNumber: true },
      { label: t('digest.shareOfCounted'), isNumber: true },
      ...STANCES.map((stance) => ({ label: t(`stances.${stance}`), isNumber: true as const })),
    ],
    rows: themes.map(({ id, name, comments, share, stance }) => [
      { text: name[language], to: `theme-${id}` },
      plain(number(comments)),
      plain(percent(share)),
      ...STANCES.map((each) => plain(number(stance[each]))),
    ]),
  };
}

function oneTheme(theme: DigestTheme, since: number | undefined, reader: PrintReader): PageBlock[] {
  const { t, counted, language } = reader;
  const name = theme.name[language];
  return [
    heading(3, name, `theme-${theme.id}`),
    paragraph(...themeSentences(theme, since, reader)),
    {
      kind: 'list',
      items: [
        [
          plain(
            splitText(
              t('digest.position'),
              STANCES.map((each) => [t(`stances.${each}`), theme.stance[each]]),
              reader,
            ),
          ),
        ],
        [
          plain(
            splitText(
              t('digest.tone'),
              TONES.map((each) => [t(`tones.${each}`), theme.tone[each]]),
              reader,
            ),
          ),
        ],
      ],
    },
    heading(4, t('digest.quotes')),
    ...(theme.quotes.length === 0 ? [paragraph(t('digest.noQuotes'))] : []),
    ...theme.quotes.map((quote) => quoteBlock(quote, reader)),
    heading(4, t('digest.argumentsTitle')),
    ...theme.arguments.map(
      (side): PageBlock => ({
        kind: 'part',
        level: 5,
        title: counted('digest.side', side.comments, { stance: t(`stances.${side.stance}`) }),
        within: name,
        blocks: pointBlocks(side, reader),
      }),
    ),
    { kind: 'way', to: { theme: theme.id, name } },
  ];
}

/** How many comments have the theme, of how many, and what has changed since the last published digest. */
export function themeSentences(
  { comments, share, change }: DigestTheme,
  since: number | undefined,
  { t, counted, number, percent }: PrintReader,
): string[] {
  const all = `${counted('digest.themeCount', comments, { share: percent(share) })}.`;
  if (!change || since === undefined) return [all];
  const direction = change.comments === 0 ? 'same' : change.comments > 0 ? 'up' : 'down';
  const values = { comments: number(Math.abs(change.comments)), version: since };
  return [all, `${t(`digest.change.${direction}`, values)}.`];
}

const splitText = (label: string, parts: [string, number][], { number }: PrintReader): string =>
  `${label}: ${parts.map(([name, count]) => `${name} ${number(count)}`).join(' · ')}`;
