import { writeFile } from 'node:fs/promises';
import { buildDigestApart } from '../digests/build-apart.ts';
import { digestForm, FORMS } from '../digests/forms/digest-form.ts';
import { LANGUAGES } from '../locales/translate.ts';
import { listPolicies, readPolicy } from '../policies/read-policies.ts';
import type { Services } from '../services.ts';
import { OPERATOR } from './operator.ts';
import { EXIT, print, tell } from './terminal.ts';

/** `lectern policies`: a line each of slug, state and title. */
export async function printPolicies(services: Services): Promise<number> {
  for (const policy of await listPolicies(services, OPERATOR))
    print(`${policy.slug}\t${policy.state}\t${policy.title.en}`);
  return EXIT.done;
}

const FORMATS = [...FORMS, 'json'] as const;

export type DigestOptions = { policy: string; json?: boolean; format?: string; lang?: string; out?: string };

/** `lectern digest`: builds the draft and gives it in a form, to be read or kept. */
export async function printDigest(services: Services, options: DigestOptions): Promise<number> {
  const format = FORMATS.find((each) => each === (options.json ? 'json' : (options.format ?? 'md')));
  const language = LANGUAGES.find((each) => each === (options.lang ?? 'en'));
  if (!format || !language) {
    tell(format ? `--lang: one of ${LANGUAGES.join(', ')}` : `--format: one of ${FORMATS.join(', ')}`);
    return EXIT.failed;
  }
  const policy = await readPolicy(services, options.policy, OPERATOR);
  const digest = await buildDigestApart(services, policy._id.toHexString(), services.config.timezone);
  const bytes =
    format === 'json'
      ? `${JSON.stringify(digest.content, null, 2)}\n`
      : (await digestForm(digest, format, language, services.config)).bytes;
  if (options.out !== undefined) await writeFile(options.out, bytes);
  else process.stdout.write(bytes);
  return EXIT.done;
}
