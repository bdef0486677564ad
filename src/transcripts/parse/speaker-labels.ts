/** Words before a colon that name nobody: headings of agendas and letters, and how people introduce a list. */
const NO_NAMES = new Set(
  (
    'note notes item items agenda date time place location re subject to from cc present absent attendees ayes noes ' +
    'nays yes no http https question answer questions example reminder update address phone website email warning ' +
    'result vote votes motion resolution ordinance section part chapter page title report total summary contact ' +
    'recommendation action background purpose ps also first second third finally'
  ).split(' '),
);

/** Words that stand in sentences and not in names: "AND I WANT TO SAY THIS:" labels nobody. */
const NOT_IN_NAMES = new Set(
  (
    'i we you he she they it is are was were be been am the a an and but or so if that this these those what who why ' +
    'how when where there here my our your his her their me us them not do does did have has had will would can could ' +
    'should say said says know think want ask like just with on at in as because about which please thank thanks'
  ).split(' '),
);

const LABEL = /^([^\s:.?!;][^:?!;\n]{0,70}?)\s{0,3}:(?=\s|$)/;

/**
 * The speaker's label that a line opens with, `MAYOR O'NEIL:`, `Speaker 2:`, `Dr. Ana Ruiz (District 4):`,
 * and the length to cut, or null. Conservative: a word wrongly taken for a label would be a word not said.
 */
export function readLabel(line: string): { speaker: string; length: number } | null {
  const match = LABEL.exec(line);
  const label = match?.[1]?.trim();
  if (match === null || label === undefined) return null;
  if (!isName(label)) return null;
  let length = match[0].length;
  while (line.charAt(length) === ' ' || line.charAt(length) === '\t') length += 1;
  return { speaker: label.replace(/\s+/g, ' '), length };
}

const OFFICES =
  /^(?:clerk|court|chair\w{0,6}|mayor|witness|reporter|speaker|president|interpreter|city \w{1,15}|hearing officer|presiding officer|deputy clerk|secretary|moderator|public)$/i;

function isName(label: string): boolean {
  if (
    /^(?:speaker|caller|unknown|unidentified|participant|interpreter|operator|clerk)(?:[ _#]{0,2}[\w#]{1,12}){0,3}$/i.test(
      label,
    )
  ) {
    return true;
  }
  const words = label
    .replace(/\([^()]{0,40}\)/g, ' ')
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > 5) return false;
  if (words.length <= 4 && /^the$/i.test(words[0] ?? '') && OFFICES.test(words.slice(1).join(' ')))
    return true;
  if (NO_NAMES.has((words[0] ?? '').toLowerCase())) return false;
  let capitals = 0;
  for (const word of words) {
    if (/\d/.test(word)) return false;
    if (NOT_IN_NAMES.has(word.toLowerCase())) return false;
    if (/^["'(]?\p{Lu}/u.test(word)) capitals += 1;
    else if (!/^(?:de|la|del|van|von|der|den|al|bin|y|e|of|pro|tem|da|dos|di|le)$/.test(word)) return false;
  }
  return capitals > 0;
}
