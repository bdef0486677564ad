import { type Measured, measureCorrections } from '../analysis/measure-corrections.ts';
import { applyRetagging, readRetagging, requestRetagging, retag } from '../analysis/retag.ts';
import type { Change, Retagging } from '../analysis/retagging.ts';
import { drawReviewSample } from '../comments/review-sample.ts';
import type { Services } from '../services.ts';
import { OPERATOR } from './operator.ts';
import { EXIT, print, tell } from './terminal.ts';

/** `lectern evaluate --from-corrections`: how often the tagger was right, by the clerks' review of a random sample. */
export async function evaluate(
  services: Services,
  options: { fromCorrections?: boolean; policy?: string; json?: boolean },
): Promise<number> {
  if (!options.fromCorrections) {
    tell('Say --from-corrections. To measure the tagger on coded files, use `npm run evaluate`.');
    return EXIT.failed;
  }
  const accuracy = await measureCorrections(services, options.policy);
  if (options.json) {
    print(JSON.stringify(accuracy));
    return EXIT.done;
  }
  print(`${accuracy.reviewed} reviewed of the random sample, ${accuracy.waiting} still waiting`);
  if (accuracy.reviewed === 0)
    tell('Draw a sample with `lectern review-sample`, and correct its comments or confirm them.');
  for (const { id, precision, recall } of accuracy.themes)
    print(`${id.padEnd(30)} precision ${share(precision)}   recall ${share(recall)}`);
  print(
    `${'stance, where a side was read'.padEnd(30)} precision ${share(accuracy.stance.precision)}   read ${share(accuracy.stance.coverage)}`,
  );
  return EXIT.done;
}

/** `lectern review-sample`: draws comments at random for clerks to review. */
export async function drawSample(
  services: Services,
  options: { policy: string; size: string; seed?: string },
): Promise<number> {
  const size = Number(options.size);
  if (!Number.isInteger(size) || size < 1) {
    tell('--size: give a whole number of at least 1');
    return EXIT.failed;
  }
  const seed = options.seed ?? services.now().toISOString();
  const drawn = await drawReviewSample(services, options.policy, { size, seed }, OPERATOR);
  tell(`Drew ${drawn} comments with the seed ${seed}. Clerks find them as the review sample.`);
  return EXIT.done;
}

/** `lectern retag`: shows what today's tagger would change; with --apply, changes it. */
export async function retagPolicy(
  services: Services,
  options: { policy: string; apply?: boolean },
): Promise<number> {
  const { _id } = await requestRetagging(services, options.policy, OPERATOR);
  const id = _id.toHexString();
  await retag(services, id);
  const compared = await readRetagging(services, id);
  print(readable(compared));
  if (!options.apply) {
    if (compared.changed > 0) tell('Nothing was changed. Say --apply to change it.');
    return EXIT.done;
  }
  await applyRetagging(services, id, OPERATOR);
  await retag(services, id);
  tell(`Applied to ${compared.compared} comments.`);
  return EXIT.done;
}

const share = (measured: Measured): string =>
  measured
    ? `${measured.value.toFixed(2)} (${measured.low.toFixed(2)} to ${measured.high.toFixed(2)}, n=${measured.of})`
    : 'not measured';

function readable(retagging: Retagging): string {
  const lines = (title: string, changes: Change[]) =>
    changes.map(
      ({ from, to, comments, examples }) =>
        `  ${title} ${from || '(none)'} -> ${to || '(none)'}: ${comments} (${examples.slice(0, 3).join(', ')})`,
    );
  return [
    `${retagging.changed} of ${retagging.compared} comments that ${retagging.fromVersions.join(', ') || 'no other version'} read would change with ${retagging.toVersion}`,
    ...lines('theme', [...retagging.themesAdded, ...retagging.themesRemoved]),
    ...lines('stance', retagging.stance),
    ...lines('tone', retagging.tone),
    ...lines('sensitive', retagging.sensitive),
  ].join('\n');
}
