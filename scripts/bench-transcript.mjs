// Times and memory of a transcript becoming a proposal, for meetings of our own making: five hours of live
// captions (22,000 cues), three times as many, and as many as a file may hold, in a day.
//   node scripts/bench-transcript.mjs
// Each is read in a process of its own, once and cold, as an upload is; memory is the most that the process held.
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const OPENS = [
  'THANK YOU. NEXT SPEAKER PLEASE.',
  'GOOD EVENING COUNCIL MY NAME IS',
  'ROSA DELGADO AND I LIVE IN DISTRICT',
  'SIX. I AM HERE TO ASK YOU TO VOTE',
  'NO BECAUSE MY NEIGHBORS ARE AFRAID',
];
/** Told again and again from another line on, for as long as a resident's two minutes hold. */
const TELLS = [
  'TO CALL THE POLICE WHEN THEY NEED',
  'THEM. LAST WINTER THE HOUSE BEHIND',
  'OURS WAS BROKEN INTO AND THE FAMILY',
  'WAITED UNTIL MORNING. I MADE COFFEE',
  'FOR THEM AND WE SAT IN MY KITCHEN.',
  'THE BOY IS IN FOURTH GRADE WITH MY',
  'SON. HE ASKED WHETHER SOMEBODY WOULD',
  'COME BACK. I DID NOT KNOW WHAT TO SAY.',
  'YOU HAVE THE BUDGET IN FRONT OF YOU',
  'AND IT SAYS WHAT A PATROL COSTS. IT',
  'DOES NOT SAY WHAT IT COSTS WHEN A',
  'WHOLE STREET KEEPS ITS DOORS CLOSED.',
];
const CLOSES = [
  'PLEASE LISTEN. THANK YOU.',
  'WE MOVE ON TO THE CONSENT AGENDA.',
  'IS THERE A MOTION. SO MOVED. SECOND.',
  'THE CLERK WILL CALL THE ROLL. AYE.',
];
/** Cues from one call to the next, at the pace of 22,000 in five hours more than a minute. */
const ROUND = 85;
/** Seconds from cue to cue: 200,000 of them are just under the 24 hours that a transcript may hold. */
const PACE = 0.43;

/** @returns {{ text: string, voice: number, begins: boolean }} what is said in a cue, and whether somebody else begins. */
const cueAt = (at) => {
  const [round, place] = [Math.floor(at / ROUND), at % ROUND];
  const business = place - (ROUND - CLOSES.length);
  const text = OPENS[place] ?? CLOSES[business] ?? TELLS[(place + round) % TELLS.length];
  const isHouse = place === 0 || business > 0;
  return { text, voice: isHouse ? 0 : 1 + (round % 90), begins: isHouse || place === 1 };
};
const cues = (count) => Array.from({ length: count }, (_, at) => ({ ...cueAt(at), start: at * PACE }));
const clock = (seconds) => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
const webvtt = (count, length, write) =>
  `WEBVTT\n\n${cues(count)
    .map((cue) => `${clock(cue.start)} --> ${clock(cue.start + length)}\n${write(cue)}`)
    .join('\n\n')}\n`;

const SHAPES = {
  'captions, nobody marked': (count) => webvtt(count, 0.4, ({ text }) => text),
  'captions with >>': (count) => webvtt(count, 0.4, ({ text, begins }) => `${begins ? '>> ' : ''}${text}`),
  'captions without a full stop': (count) => webvtt(count, PACE, ({ text }) => text.replaceAll('.', '')),
  'segments with voices': (count) =>
    JSON.stringify({
      segments: cues(count).map(({ text, voice, start }) => ({
        speaker: `SPEAKER_${voice}`,
        start,
        end: start + PACE,
        text,
      })),
    }),
  'one line of text with times': (count) =>
    cues(count)
      .map(({ text, start }) => `[${clock(start).slice(0, 8)}] ${text}`)
      .join(' '),
};

const write = (...cells) =>
  process.stdout.write(
    `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(32) : String(cell).padStart(10))).join('')}\n`,
  );

const [shape, count] = process.argv.slice(2);
if (shape === undefined) {
  write('meeting', 'cues', 'ms', 'cpu ms', 'us/cue', 'turns', 'comments', 'MB rss');
  for (const name of Object.keys(SHAPES))
    for (const cueCount of [22_000, 66_000, 200_000])
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, cueCount], { stdio: 'inherit' });
} else await measure(shape, Number(count));

async function measure(name, cueCount) {
  const dist = resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
  const { readProposal } = await import(join(dist, 'transcripts/propose/read-proposal.js'));
  const bytes = new TextEncoder().encode(SHAPES[name](cueCount));
  const before = process.cpuUsage();
  const begun = performance.now();
  const proposal = readProposal(bytes);
  const took = performance.now() - begun;
  const { user, system } = process.cpuUsage(before);
  write(
    name,
    proposal.cues.length,
    took.toFixed(0),
    ((user + system) / 1000).toFixed(0),
    ((1000 * took) / cueCount).toFixed(1),
    proposal.turns.length,
    proposal.comments.length,
    (process.resourceUsage().maxRSS / 1024).toFixed(0),
  );
}
