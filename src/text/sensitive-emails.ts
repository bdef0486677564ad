import { MAIL_ENDINGS, MAIL_PROVIDERS } from './lexicons/sensitive.ts';
import { cueOf, SIGN } from './sensitive-cues.ts';
import type { Token } from './tokens.ts';
import type { SensitivePassage } from './types.ts';

/** RFC 5321, 4.5.3.1: a local part has at most 64 octets, a domain at most 255. */
const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 255;

/** E-mail addresses as they are typed. */
export function writtenEmails(text: string): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LOCAL_LIMIT && isLocal(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    let point = -1;
    while (end < text.length && end - at < DOMAIN_LIMIT && isDomain(text.charCodeAt(end))) {
      if (text.charCodeAt(end) === 0x2e) point = end;
      end++;
    }
    while (end > at + 1 && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
    while (start < at && !isAlphanumeric(text.charCodeAt(start))) start++;
    const hasName = start < at;
    const hasEnding =
      point > at + 1 && text.lastIndexOf('.', end - 1) > at + 1 && end - text.lastIndexOf('.', end - 1) > 2;
    if (hasName && hasEnding && !isOfficial(text.slice(at + 1, end)))
      found.push({ kind: 'email', start, end });
  }
  return found;
}

/** Addresses of public offices are no private person's. */
function isOfficial(domain: string): boolean {
  const lower = domain.toLowerCase();
  return (
    lower.endsWith('.gov') ||
    lower.endsWith('.mil') ||
    lower.includes('cityhall') ||
    lower.startsWith('cityof')
  );
}

/** E-mail addresses spelled out: "maria dot soto at example dot com", "maria arroba ejemplo punto com". */
export function spokenEmails(text: string, words: readonly Token[]): SensitivePassage[] {
  const found: SensitivePassage[] = [];
  for (let at = 1; at < words.length - 2; at++) {
    const sign = words[at];
    if (sign === undefined || (cueOf(sign.lexeme) & SIGN) === 0) continue;
    const end = endOfDomain(text, words, at, sign.word === 'arroba');
    if (end < 0) continue;
    const start = startOfLocal(words, at);
    found.push({ kind: 'email', start: words[start]?.start ?? 0, end: words[end]?.end ?? 0 });
    at = end;
  }
  return found;
}

/** The last word of the domain after the sign, or -1 where none follows. */
function endOfDomain(text: string, words: readonly Token[], sign: number, isCertain: boolean): number {
  for (let at = sign + 1; at < Math.min(sign + 5, words.length); at++) {
    const next = words[at + 1]?.word ?? '';
    const isSaid = next === 'dot' || next === 'punto';
    if (isSaid && MAIL_ENDINGS.has(words[at + 2]?.word ?? '')) {
      // "co dot uk", "com punto mx"
      const again = words[at + 3]?.word;
      return (again === 'dot' || again === 'punto') && MAIL_ENDINGS.has(words[at + 4]?.word ?? '')
        ? at + 4
        : at + 2;
    }
    const gap = text.slice(words[at]?.end, words[at + 1]?.start);
    const isKnown = isCertain || MAIL_PROVIDERS.has(words[at]?.word ?? '');
    if (gap === '.' && isKnown && MAIL_ENDINGS.has(next)) return at + 1;
    if (isCertain && MAIL_PROVIDERS.has(words[at]?.word ?? '')) return at;
  }
  return -1;
}

const LOCAL_JOINTS = new Set('dot punto underscore dash hyphen guion bajo raya period'.split(' '));

/** The first word of the name before the sign: one word, more when joined by "dot" or spelled letter by letter. */
function startOfLocal(words: readonly Token[], sign: number): number {
  let start = sign - 1;
  for (let steps = 0; start > 0 && steps < 24; steps++) {
    const word = words[start]?.word ?? '';
    const before = words[start - 1]?.word ?? '';
    const isSpelled = word.length === 1 && before.length === 1;
    if (!LOCAL_JOINTS.has(word) && !LOCAL_JOINTS.has(before) && !isSpelled) break;
    start--;
  }
  return start;
}

function isLocal(unit: number): boolean {
  return (
    isAlphanumeric(unit) || unit === 0x2e || unit === 0x5f || unit === 0x2d || unit === 0x2b || unit === 0x25
  );
}

function isDomain(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2e || unit === 0x2d;
}

function isAlphanumeric(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90) ||
    (unit >= 97 && unit <= 122) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  );
}
