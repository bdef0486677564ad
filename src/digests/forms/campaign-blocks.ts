import { langOf } from '../../locales/reading.ts';
import type { Campaign, DigestContent } from '../digest.ts';
import { type Block, heading, type PrintReader, paragraph } from './blocks.ts';
import { numbers } from './brief-blocks.ts';
import { quoteBlock } from './quote-block.ts';

/** Letters that came more than once: how often and when, what they say, and what people added. */
export function campaignBlocks({ campaigns }: DigestContent, reader: PrintReader): Block[] {
  const { t } = reader;
  return [
    heading(2, t('digest.campaignsTitle')),
    paragraph(t(campaigns.length === 0 ? 'digest.noCampaigns' : 'digest.campaignsLead')),
    ...campaigns.flatMap((campaign) => oneCampaign(campaign, reader)),
  ];
}

function oneCampaign(campaign: Campaign, reader: PrintReader): Block[] {
  const { t, counted } = reader;
  const { letters, quote, letter, withAdded, added } = campaign;
  return [
    heading(3, counted('digest.letterCount', letters)),
    paragraph(...campaignSentences(campaign, reader), quote && t('digest.opening')),
    ...(quote ? [quoteBlock(quote, reader)] : []),
    ...(letter && letter.text !== quote?.text
      ? [
          heading(4, t('digest.wholeLetter')),
          letter.gone
            ? quoteBlock(letter, reader)
            : paragraph({ text: letter.text, lang: langOf(letter.language) }),
        ]
      : []),
    ...(withAdded > 0
      ? [heading(4, counted('digest.added', withAdded)), ...added.map((each) => quoteBlock(each, reader))]
      : []),
  ];
}

/** Who sent a letter, when, and how it was counted. */
export function campaignSentences(
  { senders, stance, firstSeen, lastSeen }: Campaign,
  reader: PrintReader,
): string[] {
  const { t, counted, day } = reader;
  return [
    `${counted('digest.senders', senders)}.`,
    t('digest.seen', { first: day(new Date(firstSeen)), last: day(new Date(lastSeen)) }),
    t('digest.campaignStance', numbers(stance, reader)),
  ];
}
