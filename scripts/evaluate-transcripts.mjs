// Measures the reading of transcripts against the reference data: conformance of captions, and the
// testimony found in council meetings, per city.
//   node scripts/evaluate-transcripts.mjs [reference folder]
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const reference = resolve(process.argv[2] ?? new URL('../../shared/reference', import.meta.url).pathname);
const { readTranscriptFile } = await import(join(dist, 'transcripts/parse/read-transcript-file.js'));
const { readProposal } = await import(join(dist, 'transcripts/propose/read-proposal.js'));
const { PROPOSED_FROM } = await import(join(dist, 'transcripts/propose/testimony-model.js'));
const { learn, loadMeetings, predict } = await import('./train-transcripts.mjs');
const print = (line) => process.stdout.write(`${line}\n`);

const conformance = join(reference, 'captions-conformance');
const right = { vtt: 0, srt: 0, sbv: 0 };
const asked = { vtt: 0, srt: 0, sbv: 0 };
for (const line of readFileSync(join(conformance, 'index.jsonl'), 'utf8').trim().split('\n')) {
  const expected = JSON.parse(line);
  let cues = [];
  let error = null;
  try {
    cues = readTranscriptFile(readFileSync(join(conformance, expected.file))).cues;
  } catch (thrown) {
    if (thrown.code !== 'unreadable-transcript') throw thrown;
    error = thrown;
  }
  const counted = expected.cues?.length ?? expected.expected_count;
  if (counted === 0 || counted === 'error') continue;
  asked[expected.format] += 1;
  const isRight =
    cues.length === counted &&
    (expected.cues ?? []).every((cue, at) => {
      const found = cues[at];
      return (
        Math.round(found.start * 1000) === cue.start_ms &&
        Math.round(found.end * 1000) === cue.end_ms &&
        sameText(found.text, cue.text)
      );
    });
  if (isRight) right[expected.format] += 1;
  else
    print(
      `  ${expected.id}: ${error?.message ?? JSON.stringify(cues)} expected ${JSON.stringify(expected.cues ?? counted)}`,
    );
}
for (const format of Object.keys(asked)) print(`captions ${format}: ${right[format]} of ${asked[format]}`);

function sameText(found, markup) {
  const plain = markup
    .replace(/<[^<>]*>?/g, '')
    .replace(
      /&(amp|lt|gt|lrm|rlm|nbsp);/g,
      (_, name) => ({ amp: '&', lt: '<', gt: '>', lrm: '\u200e', rlm: '\u200f', nbsp: '\u00a0' })[name],
    );
  return plain.trim() === found.trim();
}

const meetings = join(reference, 'meetings');
const cities = new Map();
for (const file of readdirSync(meetings).filter((name) => name.endsWith('.turns.json'))) {
  const gold = JSON.parse(readFileSync(join(meetings, file.replace('.turns.', '.gold.')), 'utf8'));
  const wanted = new Set([...gold.publicComment, ...gold.publicHearing]);
  const { turns } = readProposal(readFileSync(join(meetings, file)));
  const found = new Set(turns.flatMap((turn, at) => (turn.kind === 'other' ? [] : [at])));
  const city = file.slice(0, file.indexOf('_'));
  const sums = cities.get(city) ?? { hit: 0, found: 0, wanted: 0 };
  const hit = [...found].filter((at) => wanted.has(at)).length;
  cities.set(city, {
    hit: sums.hit + hit,
    found: sums.found + found.size,
    wanted: sums.wanted + wanted.size,
  });
  const f1 = (2 * hit) / (found.size + wanted.size);
  print(`${file}: F1 ${f1.toFixed(3)} (found ${found.size}, wanted ${wanted.size}, both ${hit})`);
}
let sum = 0;
for (const [city, { hit, found, wanted }] of cities) {
  const f1 = (2 * hit) / (found + wanted);
  sum += f1;
  print(
    `${city}: F1 ${f1.toFixed(3)} precision ${(hit / found).toFixed(3)} recall ${(hit / wanted).toFixed(3)}`,
  );
}
print(`mean over cities: ${(sum / cities.size).toFixed(3)}`);

// The honest figure: each city scored by weights that never saw it.
for (const withVoices of [true, false]) {
  const all = loadMeetings(reference, { withVoices });
  const scores = [];
  for (const city of new Set(all.map((meeting) => meeting.city))) {
    const model = learn(
      all.filter((meeting) => meeting.city !== city),
      withVoices,
    );
    let hit = 0;
    let found = 0;
    let wanted = 0;
    for (const meeting of all.filter((each) => each.city === city)) {
      for (const [at, chance] of predict(model, meeting).entries()) {
        wanted += meeting.labels[at];
        if (chance < PROPOSED_FROM) continue;
        found += 1;
        hit += meeting.labels[at];
      }
    }
    scores.push((2 * hit) / (found + wanted));
    print(
      `left out ${city}${withVoices ? '' : ', voices unknown'}: F1 ${scores.at(-1).toFixed(3)} precision ${(hit / found).toFixed(3)} recall ${(hit / wanted).toFixed(3)}`,
    );
  }
  print(
    `mean over left-out cities${withVoices ? '' : ', voices unknown'}: ${(scores.reduce((sum, score) => sum + score, 0) / scores.length).toFixed(3)}`,
  );
}
