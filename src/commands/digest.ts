import { buildDigest } from '../digests/build-digest.ts';
import type { Digest, DigestContent, Points, StateCounts } from '../digests/digest.ts';
import { listPolicies, readPolicy } from '../policies/read-policies.ts';
import type { Services } from '../services.ts';
import { OPERATOR } from './operator.ts';
import { EXIT, print } from './terminal.ts';

/** `lectern policies`: a line each of slug, state and title. */
export async function printPolicies(services: Services): Promise<number> {
  for (const policy of await listPolicies(services, OPERATOR))
    print(`${policy.slug}\t${policy.state}\t${policy.title.en}`);
  return EXIT.done;
}

/** `lectern digest`: builds the draft and prints it, as JSON or to be read. */
export async function printDigest(
  services: Services,
  options: { policy: string; json?: boolean },
): Promise<number> {
  const policy = await readPolicy(services, options.policy, OPERATOR);
  const digest = await buildDigest(services, policy._id.toHexString(), services.config.timezone);
  print(options.json ? JSON.stringify(digest.content, null, 2) : readable(digest));
  return EXIT.done;
}

/** The digest's parts in their order, in plain lines; ids of comments in brackets. */
function readable({ content }: Digest): string {
  const { sum, positions, themes, tone } = content;
  return [
    content.policy.title.en,
    '',
    total(sum.total),
    `${sum.letters} letters, ${sum.distinctTexts} distinct texts, ${sum.speakers} people as far as can be told`,
    `Declared: ${counts(positions.declared)}`,
    `Read from the text: ${counts(positions.inferred)}`,
    ...[positions.bySource, positions.byLanguage].flatMap((by) =>
      Object.entries(by).map(
        ([key, part]) => `    ${key}: declared ${counts(part.declared)}; read ${counts(part.inferred)}`,
      ),
    ),
    ...districtLines(positions),
    `Tone: ${counts(tone)}`,
    ...(content.since
      ? [`Since version ${content.since.version}: ${content.since.counted} counted then`]
      : []),
    '',
    ...themes.flatMap((theme) => [
      `${theme.comments} (${Math.round(theme.share * 100)}%) ${theme.name.en}: ${counts(theme.stance)}`,
      ...theme.quotes.map(quoted),
      ...theme.arguments.flatMap((side) => [`    ${side.stance}:`, ...pointLines(side)]),
    ]),
    `${content.untagged} without a theme`,
    '',
    ...content.campaigns.flatMap(({ letters, firstSeen, lastSeen, quote, withAdded, added }) => [
      `Campaign of ${letters} letters, ${firstSeen} to ${lastSeen}; ${withAdded} added something`,
      ...[quote ?? [], added].flat().map(quoted),
    ]),
    ...content.asks.flatMap((ask) => [`Asked, ${ask.kind}: ${ask.comments}`, ...pointLines(ask)]),
    '',
    ...content.time.days.map(({ day, comments, stance }) => `${day}: ${comments} (${counts(stance)})`),
    ...content.time.hearings.map(
      ({ meeting, transcript, day, comments, speakers }) =>
        `Hearing ${meeting ?? transcript}, ${day}: ${comments} comments, ${speakers} speakers`,
    ),
    ...content.emerging.phrases.map(({ phrase, texts }) => `No theme covers: ${phrase} (${texts} texts)`),
    '',
    ...methodLines(content),
  ].join('\n');
}

const quoted = ({ text, comment }: { text: string; comment: string }): string => `    “${text}” [${comment}]`;

const several = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const pointLines = ({ points, others, wordless }: Points): string[] => [
  ...points.map(
    ({ title, comments, texts, quote, ids }) =>
      `        ${several(comments, 'comment')}, ${several(texts, 'text')}: ${title.join(' · ') || `“${quote?.text ?? ''}”`} [${ids.join(' ')}]`,
  ),
  ...(others.comments > 0
    ? [`        ${others.comments} said something else [${others.ids.join(' ')}]`]
    : []),
  ...(wordless > 0 ? [`        ${wordless} by a clerk's hand`] : []),
];

const districtLines = ({ byDistrict }: DigestContent['positions']): string[] =>
  (byDistrict ?? []).map(({ district, comments, stance }) => {
    const cells = Object.entries(stance).map(([side, count]) => `${count ?? 'hidden'} ${side}`);
    return `    district ${district ?? 'not named'}: ${comments} (${cells.join(', ')})`;
  });

function methodLines({ method, sum, codebookVersion }: DigestContent): string[] {
  const rates = Object.entries({ ...method.withholdingByStance, ...method.withholdingByLanguage });
  return [
    `Codebook ${codebookVersion}; tagger ${counts(method.byTagger)}; ${method.reviewed} of ${sum.total.counted} corrected by clerks`,
    `Positions: ${counts(method.stanceFrom)}`,
    ...rates.map(([key, { withheld, of }]) => `Withheld, ${key}: ${withheld} of ${of}`),
    ...Object.entries(sum.withheldFor).map(([reason, count]) => `Withheld for ${reason}: ${count}`),
  ];
}

const total = ({ received, counted, withheld, withdrawn, waiting }: StateCounts): string =>
  `${received} received = ${counted} counted + ${withheld} withheld + ${withdrawn} withdrawn + ${waiting} waiting`;

const counts = (record: Record<string, number>): string =>
  Object.entries(record)
    .map(([label, count]) => `${count} ${label}`)
    .join(', ');
