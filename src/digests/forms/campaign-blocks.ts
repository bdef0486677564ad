import type { Campaign, DigestContent } from '../digest.ts';
import { heading, type PageBlock, type PrintReader, paragraph } from './blocks.ts';
import { numbers } from './brief-blocks.ts';
import { quoteBlock } from './quote-block.ts';

/** Letters that came more than once: how often and when, what they say, and what people added. */
export function campaignBlocks({ campaigns }: DigestContent, reader: PrintReader): PageBlock[] {
  const { t } = reader;
  return [
    heading(2, t('digest.campaignsTitle'), 'campaigns'),
    paragraph(t(campaigns.length === 0 ? 'digest.noCampaigns' : 'digest.campaignsLead')),
    ...campaigns.flatMap((campaign) => oneCampaign(campaign, reader)),
  ];
}

function oneCampaign(campaign: Campaign, reader: PrintReader): PageBlock[] {
  const { t, counted } = reader;
  const { group, letters, quote, letter, withAdded, added } = campaign;
  const name = counted('digest.letterCount', letters);
  const part = (title: string, blocks: PageBlock[]): PageBlock => ({
    kind: 'part',
    level: 4,
    title,
    within: name,
    blocks,
  });
  return [
    heading(3, name),
    paragraph(...campaignSentences(campaign, reader), quote && t('digest.opening')),
    ...(quote ? [quoteBlock(quote, reader)] : []),
    ...(letter && letter.text !== quote?.text
      ? [part(t('digest.wholeLetter'), [quoteBlock(letter, reader)])]
      : []),
    ...(withAdded > 0
      ? [
          part(
            counted('digest.added', withAdded),
            added.map((each) => quoteBlock(each, reader)),
          ),
        ]
      : []),
    { kind: 'way', to: { letter: group, name } },
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
