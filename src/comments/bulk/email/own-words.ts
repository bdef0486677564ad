import { isDisclaimer } from './disclaimers.ts';
import { type MessageKind, withoutQuotes } from './quotes.ts';
import { cutSignature, type Signed } from './signature.ts';

/**
 * A message's own words, without what mail adds to them: what is quoted, headers of a forwarded message,
 * warnings and disclaimers, and the signature.
 *
 * A resident's words are never cut where it is not certain that they are none: an unknown line stays. So
 * some signatures leave a line ("Mother of three"), and no sentence goes.
 */
export function ownWords(body: string, kind: MessageKind): Signed {
  const sections = withoutQuotes(linesOf(body), kind).map((lines) => cutSignature(withoutNotices(lines)));
  const name = sections.find((section) => section.name !== undefined)?.name;
  const district = sections.find((section) => section.district !== undefined)?.district;
  return {
    text: sections
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n\n'),
    ...(name === undefined ? {} : { name }),
    ...(district === undefined ? {} : { district }),
  };
}

/** Spaces at a line's end are kept: two dashes and a space open a signature. */
const linesOf = (body: string): string[] =>
  body.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').split('\n');

function withoutNotices(lines: string[]): string[] {
  const kept: string[] = [];
  let paragraph: string[] = [];
  for (const line of [...lines, '']) {
    if (line.trim() !== '') {
      paragraph.push(line);
      continue;
    }
    if (!isDisclaimer(paragraph.join(' '))) kept.push(...paragraph);
    kept.push(line);
    paragraph = [];
  }
  return kept;
}
