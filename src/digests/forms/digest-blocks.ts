import { digestReader } from '../../locales/reading.ts';
import type { UiLanguage } from '../../locales/translate.ts';
import type { Config } from '../../platform/config.ts';
import { changeSentences } from '../changes.ts';
import type { Digest } from '../digest.ts';
import { asksBlocks } from './asks-blocks.ts';
import {
  type Block,
  heading,
  type PageBlock,
  type PrintReader,
  paragraph,
  plain,
  printed,
} from './blocks.ts';
import { briefBlocks } from './brief-blocks.ts';
import { campaignBlocks } from './campaign-blocks.ts';
import { emergingBlocks } from './emerging-blocks.ts';
import { methodBlocks } from './method-blocks.ts';
import { positionBlocks, toneBlocks } from './position-blocks.ts';
import { sumBlocks } from './sum-blocks.ts';
import { themeBlocks } from './theme-blocks.ts';
import { timeBlocks } from './time-blocks.ts';

/** A digest as it is printed: its title, which version it is, and all that its page says. */
export const digestBlocks = (digest: Digest, reader: PrintReader): Block[] => [
  heading(1, titleOf(digest, reader)),
  paragraph(digest.state === 'published' && `${versionOf(digest, reader)}.`, standing(digest, reader)),
  ...printed(pageBlocks(digest, reader)),
];

/** What a digest says, in the order of its page. Pure: the same digest and reader give the same blocks. */
export function pageBlocks(digest: Digest, reader: PrintReader): PageBlock[] {
  const { content } = digest;
  const { t } = reader;
  return [
    ...briefBlocks(content, reader),
    {
      kind: 'paragraph',
      role: 'caution',
      runs: [{ text: `${t('digest.notPollTitle')}.`, isStrong: true }, plain(` ${t('digest.notPoll')}`)],
    },
    ...changeBlocks(digest, reader),
    ...sumBlocks(content, reader),
    ...(content.sum.total.counted === 0
      ? [paragraph(t('digest.empty'))]
      : [
          ...positionBlocks(content, reader),
          ...toneBlocks(content, reader),
          ...themeBlocks(content, reader),
          ...campaignBlocks(content, reader),
          ...asksBlocks(content, reader),
          ...timeBlocks(content, reader),
          ...emergingBlocks(content, reader),
        ]),
    ...methodBlocks(content, reader),
  ];
}

/** What is new since the version before. */
function changeBlocks({ changes, content: { since } }: Digest, reader: PrintReader): PageBlock[] {
  if (!changes || !since) return [];
  const items = changeSentences(changes, reader).map((text) => [plain(text)]);
  return [
    heading(2, reader.t('changes.title', { version: since.version }), 'changes'),
    { kind: 'list', items },
    { kind: 'way', to: 'comparison' },
  ];
}

export const printReader = (
  language: UiLanguage,
  { city, timezone }: Pick<Config, 'city' | 'timezone'>,
): PrintReader => ({ ...digestReader(language, timezone), city });

export const titleOf = ({ content }: Digest, { t, language }: PrintReader): string =>
  t('digest.title', { policy: content.policy.title[language] });

/** Which version this is: what a filename, a running header and a mail's subject say. */
export const versionOf = ({ state, version }: Digest, { t }: PrintReader): string =>
  state === 'draft' ? t('digest.draft') : t('digest.version', { version });

/** What stands at the foot of each printed page. */
export const runningLine = (digest: Digest, reader: PrintReader): string =>
  [reader.city, digest.content.policy.title[reader.language], versionOf(digest, reader)].join(' · ');

/** Whether this is final, of when its numbers are, and where the proposal would go. */
export function standing({ state, builtAt, publishedAt, content }: Digest, reader: PrintReader): string {
  const { t, dateTime } = reader;
  const built = dateTime(builtAt);
  const dated =
    state === 'draft' || !publishedAt
      ? t('digest.draftAt', { built })
      : t('digest.publishedAt', { at: dateTime(publishedAt), built });
  return `${dated} ${t('digest.direction', { direction: t(`directions.${content.policy.direction}`) })}.`;
}
