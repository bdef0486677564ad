import { Types } from 'mongoose';
import type { Digest } from '../../../../src/digests/digest.ts';
import type { Block } from '../../../../src/digests/forms/blocks.ts';
import { sourceOf } from '../../../../src/digests/forms/quote-block.ts';
import { contentOf, recordOf } from '../records.ts';

export const CITY = { city: 'Testville', timezone: 'America/Chicago' };

const LETTER =
  'I urge the council to reject the agreement. Our police should serve everyone who lives here, and nobody should fear to call for help when a crime happens on our street.';

/** What people said, in several languages and scripts, by several doors, with a letter that three of them sent. */
const SAID: [string, Parameters<typeof recordOf>[2]?][] = [
  ['The agreement will cost the city money for training, overtime and lawsuits. Who pays for all of this?'],
  [
    'Families are afraid to call the police when a crime happens, and that makes all of us less safe.',
    { position: 'oppose' },
  ],
  [
    'Las familias tienen miedo de llamar a la policía cuando hay un delito, y eso nos pone en peligro.',
    { position: 'oppose' },
  ],
  ['Gia đình tôi sợ gọi cảnh sát khi có tội phạm, vì vậy tôi phản đối thỏa thuận này với ICE.'],
  [
    'The law should be enforced, and people who commit violent crimes should be deported from this country.',
    { position: 'support' },
  ],
  [LETTER, { position: 'oppose' }],
  [LETTER, { position: 'oppose' }],
  [
    `${LETTER} My neighbor Elena was robbed in March and hid in the kitchen until morning.`,
    { position: 'oppose' },
  ],
  ['Please publish the numbers of arrests every quarter, so that residents can see whether it works at all.'],
  ['=HYPERLINK("https://example.org") is what families fear: police that ask for papers at a traffic stop.'],
];

/** A published digest of what people said; `say` adds to it, as does `more` to the digest. */
export function digestOf(say: typeof SAID = [], more: Partial<Digest> = {}): Digest {
  const records = [...SAID, ...say].map(([text, comment], at) =>
    recordOf(at + 1, text, { submittedAt: new Date(Date.UTC(2026, 2, 1 + (at % 40), 18)), ...comment }),
  );
  return {
    _id: new Types.ObjectId('0'.repeat(24)),
    policy: new Types.ObjectId('1'.repeat(24)),
    state: 'published',
    version: 2,
    builtAt: new Date('2026-03-20T17:00:00Z'),
    publishedAt: new Date('2026-03-21T15:00:00Z'),
    content: contentOf(records),
    ...more,
  };
}

export const emptyDigest = (): Digest => digestOf([], { content: contentOf([]) });

/** All that a block says, in pieces that no form may change. */
export function saidBy(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [block.runs.map(({ text }) => text).join('')];
    case 'list':
      return block.items.flat().map(({ text }) => text);
    case 'table':
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...block.rows.flat().flatMap((run) => (run ? [run.text] : [])),
      ];
    case 'chart':
      return [block.reading];
    case 'quote':
      return [block.words.text, ...sourceOf(block)];
  }
}

export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
