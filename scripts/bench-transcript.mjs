// Times and memory of a transcript becoming a proposal, for long meetings of our own making.
//   node scripts/bench-transcript.mjs
import { join, resolve } from 'node:path';

const dist = resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const { readProposal } = await import(join(dist, 'transcripts/propose/read-proposal.js'));

const SAID = [
  'THANK YOU. NEXT SPEAKER PLEASE.',
  'GOOD EVENING COUNCIL MY NAME IS',
  'ROSA DELGADO AND I LIVE IN DISTRICT',
  'SIX. I AM HERE TO ASK YOU TO VOTE',
  'NO BECAUSE MY NEIGHBORS ARE AFRAID',
  'TO CALL THE POLICE WHEN THEY NEED',
  'THEM. PLEASE LISTEN. THANK YOU.',
  'WE MOVE ON TO THE CONSENT AGENDA.',
  'IS THERE A MOTION. SO MOVED. SECOND.',
  'THE CLERK WILL CALL THE ROLL. AYE.',
];
const clock = (seconds) => {
  const pad = (number, width = 2) => String(number).padStart(width, '0');
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(Math.floor(seconds) % 60)}.${pad(Math.round((seconds % 1) * 1000) % 1000, 3)}`;
};

const MAKERS = {
  'captions, nobody marked': (count) =>
    `WEBVTT\n\n${Array.from({ length: count }, (_, at) => `${clock(at * 0.4)} --> ${clock(at * 0.4 + 1.2)}\n${SAID[at % SAID.length]}`).join('\n\n')}\n`,
  'captions with >>': (count) =>
    `WEBVTT\n\n${Array.from({ length: count }, (_, at) => `${clock(at * 0.4)} --> ${clock(at * 0.4 + 1.2)}\n${at % 7 < 2 ? '>> ' : ''}${SAID[at % SAID.length]}`).join('\n\n')}\n`,
  'captions without a full stop': (count) =>
    `WEBVTT\n\n${Array.from({ length: count }, (_, at) => `${clock(at * 0.4)} --> ${clock(at * 0.4 + 0.4)}\n${(SAID[at % SAID.length] ?? '').replaceAll('.', '')}`).join('\n\n')}\n`,
  'diarised turns': (count) =>
    JSON.stringify({
      turns: Array.from({ length: count }, (_, at) => ({
        speaker: `SPEAKER_${at % 7 < 3 ? 0 : at % 90}`,
        start: at * 0.4,
        end: at * 0.4 + 0.4,
        text: SAID[at % SAID.length],
      })),
    }),
  'one line of text with times': (count) =>
    Array.from(
      { length: count },
      (_, at) => `[${clock(at * 0.4).slice(0, 8)}] ${SAID[at % SAID.length]}`,
    ).join(' '),
};

const write = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(32) : String(cell).padStart(10))).join('')}\n`,
  );
write('meeting', 'cues', 'ms', 'cpu ms', 'us/cue', 'turns', 'comments', 'MB rss');
for (const [name, make] of Object.entries(MAKERS)) {
  for (const count of [22_000, 66_000, 198_000]) {
    const bytes = new TextEncoder().encode(make(count));
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const { cues, turns, comments } = readProposal(bytes);
    const took = performance.now() - begun;
    const used = process.cpuUsage(cpu);
    write(
      name,
      cues.length,
      took.toFixed(0),
      ((used.user + used.system) / 1000).toFixed(0),
      ((1000 * took) / count).toFixed(1),
      turns.length,
      comments.length,
      (process.memoryUsage().rss / 2 ** 20).toFixed(0),
    );
  }
}
