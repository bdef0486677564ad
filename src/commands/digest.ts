import { buildDigest } from '../digests/build-digest.ts';
import type { Digest, StateCounts } from '../digests/digest.ts';
import { listPolicies, readPolicy } from '../policies/read-policies.ts';
import type { Services } from '../services.ts';
import { EXIT, print } from './terminal.ts';

const OPERATOR = { name: 'operator', role: 'clerk' } as const;

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

function readable({ content }: Digest): string {
  const { sum, positions, themes, tone } = content;
  return [
    content.policy.title.en,
    '',
    total(sum.total),
    `${sum.letters} letters, ${sum.distinctTexts} distinct texts`,
    `Declared: ${counts(positions.declared)}`,
    `Read from the text: ${counts(positions.inferred)}`,
    `Tone: ${counts(tone)}`,
    '',
    ...themes.flatMap((theme) => [
      `${theme.comments} (${Math.round(theme.share * 100)}%) ${theme.name.en}: ${counts(theme.stance)}`,
      ...theme.quotes.map((quote) => `    “${quote.text}” (${quote.comment})`),
    ]),
    `${content.untagged} without a theme`,
  ].join('\n');
}

const total = ({ received, counted, withheld, withdrawn, waiting }: StateCounts): string =>
  `${received} received = ${counted} counted + ${withheld} withheld + ${withdrawn} withdrawn + ${waiting} waiting`;

const counts = (record: Record<string, number>): string =>
  Object.entries(record)
    .map(([label, count]) => `${count} ${label}`)
    .join(', ');
