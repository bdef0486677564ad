/** Words without their signature, and what the signature gives of its own accord. */
export type Signed = { text: string; name?: string; district?: number };

/** Lines from the end among which a signature is looked for. */
const LONGEST_SIGNATURE = 12;

/**
 * Cuts the signature: what follows two dashes, a closing ("Sincerely,") with the name below it, and lines
 * that are nothing but a name below a closing, a telephone number, a street or an e-mail address. Thanks are
 * the resident's words and stay. A line that is none of these stays, wherever it is.
 */
export function cutSignature(lines: string[]): Signed {
  const { above, below } = partedAtDashes(lines);
  const signed = cutClosing(above.map((line) => line.trimEnd()));
  const name = signed.name ?? below.filter(isName).map(nameIn)[0];
  const district = signed.district ?? below.map(districtIn).find((each) => each !== undefined);
  return {
    text: signed.text,
    ...(name === undefined ? {} : { name }),
    ...(district === undefined ? {} : { district }),
  };
}

function cutClosing(own: string[]): Signed {
  const last = own.findLastIndex((line) => line.trim() !== '');
  const from = Math.max(0, last - LONGEST_SIGNATURE);
  const closing = own.findLastIndex((line) => CLOSING.test(line) || THANKS.test(line));
  const gone = new Set<number>();
  let name: string | undefined;
  const isFilled = (at: number): boolean => (own[at] ?? '').trim() !== '';

  if (closing >= from) {
    const below = Array.from({ length: last - closing }, (_, at) => closing + 1 + at).filter(isFilled);
    for (const [order, at] of below.entries()) {
      const line = (own[at] ?? '').trim();
      if (order === 0 && isName(line)) name = nameIn(line);
      if (isContact(line) || (order === 0 && isName(line))) gone.add(at);
    }
    if (below.every((at) => gone.has(at)) && CLOSING.test(own[closing] ?? '')) gone.add(closing);
  } else {
    // Without a closing only lines that nobody takes for a sentence.
    for (let at = last; at >= from && (!isFilled(at) || isContact((own[at] ?? '').trim())); at -= 1)
      if (isFilled(at)) gone.add(at);
  }
  for (let at = from; at <= last; at += 1) if (DEVICE.test((own[at] ?? '').trim())) gone.add(at);
  const district = [...gone].map((at) => districtIn(own[at] ?? '')).find((each) => each !== undefined);
  return {
    text: tidy(own.filter((_, at) => !gone.has(at))),
    ...(name === undefined ? {} : { name }),
    ...(district === undefined ? {} : { district }),
  };
}

/** Two dashes and a space are a signature by the standard (RFC 3676, 4.3); two dashes alone only above a name and contacts. */
function partedAtDashes(lines: string[]): { above: string[]; below: string[] } {
  const at = lines.findLastIndex((line) => /^--\s?$/.test(line));
  const below = lines
    .slice(at + 1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isStandard = lines[at] === '-- ' && below.length <= LONGEST_SIGNATURE && !below.some(isProse);
  const isPlain = below.length > 0 && below.every((line) => isName(line) || isContact(line));
  return at !== -1 && (isStandard || isPlain)
    ? { above: lines.slice(0, at), below }
    : { above: lines, below: [] };
}

const isProse = (line: string): boolean => line.split(/\s+/).length >= 8;

const CLOSING =
  /^\s{0,4}(?:(?:yours )?(?:very )?(?:sincerely|truly|respectfully|faithfully)(?: yours| submitted)?|(?:(?:with )?(?:best|kind|kindest|warm|warmest) )?(?:regards|wishes)|best|cordially|in (?:solidarity|community|peace)|atentamente|atte|cordialmente|sinceramente|respetuosamente|(?:un )?(?:cordial(?:es)? )?saludos?(?: cordial(?:es)?)?|en solidaridad)\s?[,.!—–-]{0,2}\s{0,3}$/i;

const THANKS =
  /^\s{0,4}(?:(?:many )?thanks?(?: you)?(?: all| again| so much| very much| in advance)?(?: for (?:your|the) (?:time|consideration|service|attention|work|opportunity)(?: and (?:your )?(?:time|consideration|service|attention))?)?|(?:muchas |mil )?gracias(?: (?:a todos|de antemano))?(?: por (?:su|el|la) (?:tiempo|atenci[oó]n|consideraci[oó]n|servicio)(?: y (?:su )?(?:tiempo|atenci[oó]n|consideraci[oó]n|servicio))?)?)\s?[,.!—–-]{0,2}\s{0,3}$/i;

const DEVICE =
  /^(?:sent (?:from|via|with) (?:my |the )?(?:i?phone|ipad|android|samsung|galaxy|pixel|blackberry|mobile|yahoo|outlook|mail for|aol|proton|at&t|verizon|t-mobile).{0,50}|get outlook for .{1,20}|enviado desde (?:mi |el |la )?(?:i?phone|ipad|android|samsung|galaxy|m[oó]vil|celular|tel[eé]fono|yahoo|outlook|correo|proton).{0,50}|obt[eé]n(?:er|ga)? outlook para .{1,20})$/i;

const CONTACT = [
  /^(?:(?:phone|tel(?:[eé]fono|ephone)?|cell?(?:ular)?|mobile|m[oó]vil|home|work|office|oficina|casa|fax|[cmohptw])\s?[.:#-]?\s{0,3})?\+?\(?\d[\d\s().-]{6,18}\d(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?: \(?(?:cell|mobile|home|work|[cmhow])\)?)?$/i,
  /^(?:e-?mail\s?:\s?|correo\s?:\s?)?<?[^\s@<>]{1,64}@[^\s@<>]{1,100}\.[a-z]{2,12}>?$/i,
  /^(?:https?:\/\/|www\.)\S{3,200}$/i,
  /^\d{1,6}[a-z]? (?:[nsew]\.? )?[\p{L}\d.' -]{2,50} (?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl|terrace|circle|cir|cove|cv|loop|trail|trl|parkway|pkwy|path|pass|run|bend|hwy|highway)\.?(?:,? (?:apt|unit|suite|ste|#)\.? ?[\w-]{1,6})?(?:,? [\p{L} .]{2,30})?(?:,? (?:tx|texas))?(?:,? \d{5}(?:-\d{4})?)?$/iu,
  /^(?:[\p{L} .]{2,30},? )?(?:tx|texas)\.?,? \d{5}(?:-\d{4})?$/iu,
  /^\d{5}(?:-\d{4})?$/,
  /^(?:(?:resident|residente|voter|votante),? (?:of |del? )?)?(?:council )?(?:district|distrito) ?#?\d{1,2}(?: (?:resident|residente|voter|constituent))?$/i,
];

const isContact = (line: string): boolean =>
  line.length <= 140 && CONTACT.some((contact) => contact.test(line));

/** `Ana María Ruiz`, `J. R. Smith, Ph.D.`, `- Luis`, `Ana Ruiz, District 4`. */
function isName(line: string): boolean {
  const words = nameIn(line).split(/\s+/);
  if (words.length > 5 || line.length > 60) return false;
  if (
    !words.every((word) =>
      /^(?:\p{Lu}[\p{L}'’-]{0,20}\.?|de|del|la|las|los|y|van|von|der|da|al|bin)$/u.test(word),
    )
  )
    return false;
  return !words.some((word) => NEVER_IN_NAMES.has(word.toLowerCase()));
}

/** Without the dash before it and what stands behind a comma. */
const nameIn = (line: string): string =>
  line
    .replace(/^[-–—~*\s]{1,4}/, '')
    .replace(/,.{0,40}$/, '')
    .trim();

/** What residents end on in capitals: "Vote No", "Stop ICE", "Thank You", "Justice For All". */
const NEVER_IN_NAMES = new Set(
  (
    "vote no yes stop ice please help thank thanks you do not don’t don't the and for all our my your we i us support oppose end keep " +
    'justice peace freedom safety police city council mayor austin texas now never more less with without to of in on is are be this that it ' +
    'resident citizen neighbor neighbors voter taxpayer mother father parent teacher student concerned proud against pass reject approve ' +
    'no sí si basta ya por favor gracias vote voten alto nunca más mas para todos todas nuestro nuestra ciudad policía justicia paz libertad ' +
    'vecina vecino residente ciudadano ciudadana madre padre say protect defend fund defund abolish cancel renew sign item agenda comment public'
  ).split(' '),
);

const districtIn = (line: string): number | undefined => {
  const number = Number(/\b(?:district|distrito) ?#?(\d{1,2})\b/i.exec(line)?.[1]);
  return Number.isInteger(number) && number >= 1 && number <= 14 ? number : undefined;
};

/** No empty lines at either end, and no more than one between paragraphs. */
const tidy = (lines: string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\s*\n/, '')
    .trim();
