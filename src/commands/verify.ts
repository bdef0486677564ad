import { codebook } from '../comments/codebook.ts';
import { checkProof, readProof } from '../digests/check-proof.ts';
import { digestHead } from '../digests/content.ts';
import type { DigestHead } from '../digests/digest.ts';
import { exportLines } from '../digests/export.ts';
import type { PublicRecord } from '../digests/public-record.ts';
import { readRecords } from '../digests/read-records.ts';
import { verifyDigest } from '../digests/verify.ts';
import { readPolicy } from '../policies/read-policies.ts';
import type { Services } from '../services.ts';
import { readDigestFile, readJson } from './digest-file.ts';
import { readLines } from './ndjson.ts';
import { OPERATOR } from './operator.ts';
import { EXIT, inputFrom, print, tell } from './terminal.ts';

/** `lectern export`: the public export of a policy's comments, a canonical line each. */
export async function printExport(services: Services, options: { policy: string }): Promise<number> {
  const policy = await readPolicy(services, options.policy, OPERATOR);
  const { records } = await readRecords(services, policy, services.config.timezone);
  for (const line of exportLines(digestHead(policy, await codebook(services)), records)) print(line);
  return EXIT.done;
}

/** `lectern verify --receipt`: checks that a comment is counted, against the digest too where there is one. Needs no database. */
export function verifyReceipt(proofFile: string, digestFile?: string): number {
  const proof = readProof(readJson(proofFile));
  if (!proof) {
    tell(`${proofFile}: not a proof as the receipt page gives it`);
    return EXIT.failed;
  }
  const verdict = checkProof(proof, digestFile === undefined ? undefined : readDigestFile(digestFile));
  if (!verdict.ok) {
    print(`DIFFERENT in ${verdict.what}: the proof says ${verdict.claimed}, but it is ${verdict.found}`);
    return EXIT.partly;
  }
  const { index, size, version, policy, root, record } = proof;
  print(`OK: comment ${index + 1} of the ${size} counted in version ${version} on ${policy}`);
  if (record === undefined) print('What was counted is not in the proof, only its fingerprint.');
  if (digestFile === undefined) print(`Compare with the fingerprint that the digest prints: ${root}`);
  return EXIT.done;
}

/** `lectern verify`: makes the digest again from the export and says OK or names the first difference. Needs no database. */
export async function verify(digestFile: string, exportFile: string): Promise<number> {
  const claimed = readDigestFile(digestFile);
  let head: DigestHead | undefined;
  const records: PublicRecord[] = [];
  for await (const line of readLines(inputFrom(exportFile))) {
    if ('problem' in line) {
      tell(`${exportFile}: line ${line.number}: ${line.problem}`);
      return EXIT.failed;
    }
    if (line.number === 1) head = headFrom(line.value);
    else records.push(line.value as PublicRecord);
  }
  if (!head) {
    tell(`${exportFile}: the first line must be the head that \`lectern export\` writes`);
    return EXIT.failed;
  }
  const verdict = verifyDigest(claimed.content, head, records);
  if (verdict.ok) {
    print(
      verdict.gone === 0
        ? 'OK'
        : `OK, but for words in ${verdict.gone} places: their comments were taken back or withheld after the digest was made`,
    );
    return EXIT.done;
  }
  print(
    `DIFFERENT at ${verdict.path}: the digest says ${verdict.claimed}, the export gives ${verdict.found}`,
  );
  return EXIT.partly;
}

function headFrom({ format, ...head }: Record<string, unknown>): DigestHead | undefined {
  return format === 'lectern-export/1' && 'policy' in head && 'codebook' in head
    ? (head as DigestHead)
    : undefined;
}
