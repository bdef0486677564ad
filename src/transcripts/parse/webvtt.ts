import { plainCueText } from './cue-text.ts';
import type { Cue, ParsedBody } from './types.ts';

/**
 * WebVTT as the standard parses it (https://www.w3.org/TR/webvtt1/#file-parsing), with the leniencies
 * that browsers' players have: the signature may be missing, minutes may have more digits, settings may
 * touch the end time. Notes, styles and regions are passed over.
 */
export function readWebVtt(text: string): ParsedBody {
  const lines = text.split('\n');
  const cues: Cue[] = [];
  let at = 0;
  let title: string | undefined;
  if (/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    title = titleOf(lines[0] ?? '');
    at = 1;
    // Header lines (Kind:, Language:, X-TIMESTAMP-MAP) end with a blank line or with the first cue.
    while (at < lines.length && lines[at] !== '' && !(lines[at] ?? '').includes('-->')) at += 1;
    // A header line that holds an arrow without being a timing (`Region: id=fred-->`) is a header still.
    if (at < lines.length && lines[at] !== '' && readTiming(lines[at] ?? '') === null && at === 1) at += 1;
  }
  const language = /^Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)/m.exec(
    lines.slice(0, at).join('\n'),
  )?.[1];

  while (at < lines.length) {
    const line = lines[at] ?? '';
    at += 1;
    if (!line.includes('-->')) continue;
    const timing = readTiming(line);
    if (timing === null) {
      // Browsers drop the whole block of an arrow without times.
      while (at < lines.length && lines[at] !== '') at += 1;
      continue;
    }
    const payload: string[] = [];
    while (at < lines.length && lines[at] !== '' && !(lines[at] ?? '').includes('-->')) {
      payload.push(lines[at] ?? '');
      at += 1;
    }
    // Without a blank line between two cues the last line may be the next one's number.
    if ((lines[at] ?? '').includes('-->') && /^\d{1,7}$/.test(payload.at(-1) ?? '') && payload.length > 1)
      payload.pop();
    cues.push({ start: timing.start, end: timing.end, ...plainCueText(payload.join('\n')) });
  }
  return { cues, ...(title === undefined ? {} : { title }), ...(language === undefined ? {} : { language }) };
}

function titleOf(signature: string): string | undefined {
  const words = signature
    .slice('WEBVTT'.length)
    .replace(/^[\s-]+/, '')
    .trim();
  return words === '' ? undefined : words;
}

/** `00:01.000 --> 00:02.000 align:start`; null when it is no timing. */
function readTiming(line: string): { start: number; end: number } | null {
  const match = TIMING.exec(line);
  if (match === null) return null;
  const start = seconds(match[1], match[2], match[3], match[4]);
  const end = seconds(match[5], match[6], match[7], match[8]);
  return start === null || end === null ? null : { start, end };
}

const TIMING =
  /^[ \t]*(?:(\d{1,6}):)?(\d{1,6}):(\d{2})\.(\d{3})[ \t]*-->[ \t]*(?:(\d{1,6}):)?(\d{1,6}):(\d{2})\.(\d{3})/;

function seconds(hours = '0', minutes = '0', rest = '0', fraction = '0'): number | null {
  if (Number(rest) > 59) return null;
  return (
    (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(rest) * 1000 + Number(fraction)) / 1000
  );
}
