// Measures the reading of transcripts: conformance of captions and the testimony found in the reference's
// council meetings, per city, and the same for meetings of our own writing (tests/fixtures/meetings).
//   node scripts/evaluate-transcripts.mjs [reference folder] [--changed] [--calibration]
// --changed also scores the meetings as other files may hold them; --calibration compares chances with the truth.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const dist = resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const options = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const reference = resolve(folder ?? new URL('../../shared/reference', import.meta.url).pathname);
const { readTranscriptFile } = await import(join(dist, 'transcripts/parse/read-transcript-file.js'));
const { classifyTurns } = await import(join(dist, 'transcripts/propose/classify-turns.js'));
const asTheyAre = { title: 'as they are', apply: (meeting) => meeting };
const withoutVoices = {
  title: 'voices unknown',
  apply: (meeting) => ({ ...meeting, turns: meeting.turns.map((turn) => ({ ...turn, speaker: null })) }),
};
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

// Nothing is learned from these meetings: the weights are set by hand (src/transcripts/propose/floor-weights.ts).
const reviewed = readdirSync(join(reference, 'meetings'))
  .filter((name) => name.endsWith('.turns.json'))
  .map((file) => {
    const read = (name) => JSON.parse(readFileSync(join(reference, 'meetings', name), 'utf8'));
    const gold = read(file.replace('.turns.', '.gold.'));
    const wanted = new Set([...gold.publicComment, ...gold.publicHearing]);
    const { turns } = read(file);
    return {
      name: file.replace('.turns.json', ''),
      city: file.slice(0, file.indexOf('_')),
      turns,
      labels: turns.map((_, at) => wanted.has(at)),
    };
  });
const written = writtenMeetings();

for (const meeting of reviewed) print(scored(`${meeting.name}:`, meetingScores([meeting])[0]));
for (const [title, meetings] of [
  ['nine meetings', reviewed],
  ['meetings of our own writing', written],
]) {
  for (const change of [asTheyAre, withoutVoices]) {
    print(`\n${title}, ${change.title}`);
    const scores = meetingScores(meetings.map(change.apply));
    for (const score of scores) print(scored(score.city, score));
    print(`mean over cities: ${mean(scores).toFixed(3)}`);
  }
}
if (options.has('--changed')) {
  print('\nmean over cities of the nine meetings and of our own, changed as other files may differ');
  for (const { title, apply } of changes())
    print(
      `${title.padEnd(46)} ${[reviewed, written].map((meetings) => mean(meetingScores(meetings.map(apply))).toFixed(3)).join('  ')}`,
    );
}
if (options.has('--calibration')) {
  for (const change of [asTheyAre, withoutVoices]) {
    print(`\nchance of testimony said and true, nine meetings, ${change.title}`);
    const bins = Array.from({ length: 10 }, () => ({ turns: 0, said: 0, true: 0 }));
    for (const { turns, labels } of reviewed.map(change.apply)) {
      for (const [at, { kind, confidence }] of classifyTurns(turns).entries()) {
        const chance = kind === 'other' ? 1 - confidence : confidence;
        const bin = bins[Math.min(9, Math.floor(chance * 10))];
        bin.turns += 1;
        bin.said += chance;
        bin.true += labels[at] ? 1 : 0;
      }
    }
    for (const [at, bin] of bins.entries())
      print(
        `${(at / 10).toFixed(1)}: ${bin.turns} turns, said ${(bin.said / bin.turns).toFixed(2)}, true ${(bin.true / bin.turns).toFixed(2)}`,
      );
  }
}

/** Each line is `LABEL KIND words`, KIND `+` for testimony, `*` for testimony in a hearing, `-` for the rest. */
function writtenMeetings() {
  const folder = new URL('../tests/fixtures/meetings/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => {
      const lines = [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^([^#\s]\S*) ([-+*]) (.*)$/gm)];
      const turns = lines.map(([, speaker, , text]) => ({ speaker, start: null, end: null, text }));
      const name = file.replace('.txt', '');
      return { name, city: name, turns, labels: lines.map(([, , kind]) => kind !== '-') };
    });
}

function meetingScores(meetings) {
  const cities = new Map();
  for (const { city, turns, labels } of meetings) {
    const sums = cities.get(city) ?? { city, hit: 0, found: 0, wanted: 0 };
    cities.set(city, sums);
    for (const [at, { kind }] of classifyTurns(turns).entries()) {
      const isFound = kind !== 'other';
      sums.found += isFound ? 1 : 0;
      sums.wanted += labels[at] ? 1 : 0;
      sums.hit += isFound && labels[at] ? 1 : 0;
    }
  }
  return [...cities.values()].map((sums) => ({ ...sums, f1: (2 * sums.hit) / (sums.found + sums.wanted) }));
}

function mean(scores) {
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length;
}

function scored(name, { f1, hit, found, wanted }) {
  return `${name} F1 ${f1.toFixed(3)} precision ${(hit / found).toFixed(3)} recall ${(hit / wanted).toFixed(3)}`;
}

/** What other cities' files do to the same words; the draws of chance are the same in every run. */
function changes() {
  const labelled = (title, change) => ({
    title,
    apply: (meeting) => {
      const chance = draws();
      const labels = meeting.turns.map(({ speaker }) => speaker);
      return {
        ...meeting,
        turns: meeting.turns.map((turn) => ({ ...turn, speaker: change(turn.speaker, chance, labels) })),
      };
    },
  });
  const said = (title, change) => ({
    title,
    apply: (meeting) => ({
      ...meeting,
      turns: meeting.turns.map((turn) => ({ ...turn, text: change(turn.text) })),
    }),
  });
  const bare = (text) => text.replace(/[.,?!;:]/g, '');
  return [
    asTheyAre,
    withoutVoices,
    labelled('labels renamed', (speaker) => speaker && `V${speaker.replace(/\D/g, '')}${speaker.length}`),
    labelled('a fifth of the labels lost', (speaker, chance) => (chance() < 0.2 ? null : speaker)),
    labelled('a tenth of the labels wrong', (speaker, chance, labels) =>
      chance() < 0.1 ? labels[Math.floor(chance() * labels.length)] : speaker,
    ),
    said('small letters', (text) => text.toLowerCase()),
    said('capitals', (text) => text.toUpperCase()),
    said('no punctuation', bare),
    {
      title: 'capitals, no punctuation, voices unknown',
      apply: (meeting) => said('', (text) => bare(text.toUpperCase())).apply(withoutVoices.apply(meeting)),
    },
    { title: 'a tenth of the turns run into the one before', apply: withTurnsMerged },
    { title: 'long turns cut in two', apply: withTurnsCut },
  ];
}

function withTurnsMerged(meeting) {
  const chance = draws();
  const merged = { ...meeting, turns: [], labels: [] };
  for (const [at, turn] of meeting.turns.entries()) {
    const last = merged.turns.at(-1);
    if (last === undefined || chance() >= 0.1) {
      merged.turns.push(turn);
      merged.labels.push(meeting.labels[at]);
      continue;
    }
    const longer = turn.text.length > last.text.length ? turn : last;
    if (longer === turn) merged.labels[merged.labels.length - 1] = meeting.labels[at];
    merged.turns[merged.turns.length - 1] = { ...longer, text: `${last.text} ${turn.text}` };
  }
  return merged;
}

function withTurnsCut(meeting) {
  const parts = meeting.turns.flatMap((turn, at) => {
    const words = turn.text.split(' ');
    const half = words.length < 80 ? words.length : words.length >> 1;
    return [words.slice(0, half), words.slice(half)]
      .filter((part) => part.length > 0)
      .map((part) => ({ turn: { ...turn, text: part.join(' ') }, label: meeting.labels[at] }));
  });
  return { ...meeting, turns: parts.map(({ turn }) => turn), labels: parts.map(({ label }) => label) };
}

/** The same draws in 0..1 each time (a linear congruential generator, Numerical Recipes). */
function draws() {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
