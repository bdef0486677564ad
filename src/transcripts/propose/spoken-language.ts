const SPANISH = new Set(
  'que de la el los las no es y en un una por con para mi me se lo yo nosotros estamos soy está esta este pero como más muy también porque gracias señor señora buenas tardes noches comunidad policía aquí hay nuestra nuestro hijos familia gente'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in is that i it for you we my this are was have with not they be on our as but so do people thank what at because from'.split(
    ' ',
  ),
);

/** `es` or `en` by the commonest words; null where too little is said. Enough to tell a speaker from an interpreter. */
export function spokenLanguage(text: string): 'es' | 'en' | null {
  let es = 0;
  let en = 0;
  let count = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    if (word === '') continue;
    count += 1;
    if (SPANISH.has(word)) es += 1;
    if (ENGLISH.has(word)) en += 1;
    if (count >= 300) break;
  }
  if (count < 4 || es + en < 2) return null;
  if (es > 1.5 * en) return 'es';
  return en > 1.5 * es ? 'en' : null;
}
