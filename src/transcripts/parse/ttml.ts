import { readClock, toMilliseconds } from './clock-times.ts';
import { resolveEntities } from './cue-text.ts';
import type { Cue, ParsedBody } from './types.ts';

/**
 * TTML and DFXP (https://www.w3.org/TR/ttml1/): every `<p>` with a time, on itself or on the body and
 * divisions around it. Read tag by tag rather than as a tree, so that broken XML gives what it still
 * holds and no entity of its own making is expanded.
 */
export function readTtml(text: string): ParsedBody {
  const rate = frameRateOf(text);
  const agents = agentsOf(text);
  const cues: Cue[] = [];
  let offset = 0;
  const offsets: number[] = [];
  let open: { start: number | null; end: number | null; text: string; speaker: string | null } | null = null;
  const close = (): void => {
    if (open === null) return;
    const said = tidy(open.text);
    if (said !== '') {
      const { start, end, speaker } = open;
      cues.push({ start, end, text: said, ...(speaker === null ? {} : { speaker }) });
    }
    open = null;
  };

  let at = text.indexOf('<body');
  if (at === -1) at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const said = text.slice(at, next === -1 ? undefined : next);
    if (open !== null) open.text += resolveEntities(said);
    if (next === -1) break;
    if (text.startsWith('<!--', next)) {
      const end = text.indexOf('-->', next);
      at = end === -1 ? text.length : end + 3;
      continue;
    }
    const end = text.indexOf('>', next);
    const tag = text.slice(next + 1, end === -1 ? undefined : end);
    at = end === -1 ? text.length : end + 1;
    const name = /^\/?(?:[\w-]{1,20}:)?([\w-]{1,20})/.exec(tag)?.[1] ?? '';
    if (name === 'p' && tag.startsWith('/')) close();
    else if (name === 'p') {
      close();
      const begin = timeOf(attribute(tag, 'begin'), rate);
      const length = timeOf(attribute(tag, 'dur'), rate);
      const until = timeOf(attribute(tag, 'end'), rate) ?? (length === null ? null : (begin ?? 0) + length);
      const agent = attribute(tag, 'agent');
      open = {
        start: begin === null ? null : toMilliseconds(begin + offset),
        end: until === null ? null : toMilliseconds(until + offset),
        text: '',
        speaker: agent === null ? null : (agents.get(agent) ?? agent),
      };
      if (tag.endsWith('/')) close();
    } else if (name === 'br' && open !== null) open.text += '\n';
    else if ((name === 'div' || name === 'body') && !tag.endsWith('/')) {
      if (tag.startsWith('/')) offset -= offsets.pop() ?? 0;
      else {
        const begin = timeOf(attribute(tag, 'begin'), rate) ?? 0;
        offsets.push(begin);
        offset += begin;
      }
    }
  }
  close();
  const language = attribute(text.slice(0, 4000), 'lang');
  const title = /<(?:\w{1,10}:)?title[^>]{0,100}>([^<]{1,300})</.exec(text.slice(0, 20_000))?.[1];
  return {
    cues,
    ...(language === null || language === '' ? {} : { language }),
    ...(title === undefined ? {} : { title: tidy(resolveEntities(title)) }),
  };
}

type FrameRate = { frames: number; ticks: number };

function frameRateOf(text: string): FrameRate {
  const head = text.slice(0, 4000);
  const frames = Number(attribute(head, 'frameRate') ?? 30);
  const [top = 1, bottom = 1] = (attribute(head, 'frameRateMultiplier') ?? '1 1').split(/[ :]/).map(Number);
  const ticks = Number(attribute(head, 'tickRate') ?? 0);
  const rate = (frames * top) / bottom;
  return { frames: rate > 0 ? rate : 30, ticks: ticks > 0 ? ticks : rate > 0 ? rate : 1 };
}

/** `<ttm:agent xml:id="s1"><ttm:name>Jane Doe</ttm:name></ttm:agent>` */
function agentsOf(text: string): Map<string, string> {
  const agents = new Map<string, string>();
  for (const part of text.slice(0, 200_000).split('<ttm:agent').slice(1)) {
    const id = attribute(part.slice(0, 200), 'id');
    const name = /<ttm:name[^>]{0,100}>([^<]{1,200})</.exec(part.slice(0, 1000))?.[1];
    if (id !== null && name !== undefined) agents.set(id, tidy(resolveEntities(name)));
  }
  return agents;
}

function attribute(tag: string, name: string): string | null {
  const match = attributePattern(name).exec(tag.slice(0, 4000));
  return match === null ? null : (match[1] ?? match[2] ?? null);
}

const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,300})"|'([^']{0,300})')`);
  patterns.set(name, pattern);
  return pattern;
}

/** Clock time, clock time with frames, or an offset: `00:00:01.5`, `00:00:01:12`, `1500ms`, `45t`. */
function timeOf(value: string | null, rate: FrameRate): number | null {
  if (value === null) return null;
  const offset = /^(\d{1,12}(?:\.\d{1,9})?)(h|m|s|ms|f|t)$/.exec(value.trim());
  if (offset !== null) {
    const units: Record<string, number> = {
      h: 3600,
      m: 60,
      s: 1,
      ms: 0.001,
      f: 1 / rate.frames,
      t: 1 / rate.ticks,
    };
    return toMilliseconds(Number(offset[1]) * (units[offset[2] ?? 's'] ?? 1));
  }
  const clock = readClock(value.trim());
  if (clock === null) return null;
  const frames = /^:(\d{1,3})/.exec(value.trim().slice(clock.length));
  return toMilliseconds(clock.seconds + (frames === null ? 0 : Number(frames[1]) / rate.frames));
}

/** White space in XML is layout; line breaks are `<br/>`. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
