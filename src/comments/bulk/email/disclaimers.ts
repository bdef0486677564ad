/**
 * Whether a paragraph is what an office or a mail program adds to every message: a confidentiality notice, a
 * warning that the sender is outside, an advertisement of a virus scanner. It must open as such notices do
 * and go on as they do; a resident who only speaks of something confidential does neither.
 */
export function isDisclaimer(paragraph: string): boolean {
  const text = paragraph
    .replace(/[*_=\-\s]+/g, ' ')
    .trim()
    .toLowerCase();
  if (ADDED.test(text)) return true;
  if (!OPENS.test(text)) return false;
  return SIGNS.filter((sign) => sign.test(text)).length >= 2;
}

const OPENS =
  /^(?:\W{0,3})(?:confidential(?:ity)?\b|(?:legal )?notice\b|disclaimer\b|privileged\b|caution\b|external\b|warning\b|this (?:e ?mail|message|communication|transmission)\b|the (?:information|contents?) (?:contained |transmitted )?(?:in|of) this|if you (?:are not|have received)|aviso\b|nota de confidencialidad|advertencia\b|precauci[oó]n\b|este (?:mensaje|correo|e ?mail)\b|la informaci[oó]n contenida|si (?:usted )?(?:no es|ha recibido)|correo externo)/;

/** Two of these together are said by no resident about a policy. */
const SIGNS = [
  /\b(?:intended (?:only |solely )?(?:recipients?|for)|addressees?|destinatari[oa]s?)\b/,
  /\b(?:confidential|privileged|confidencial(?:idad)?|privilegiada)\b/,
  /\b(?:unauthori[sz]ed|prohibited|disclosure|dissemination|no autorizad[oa]|prohibid[oa]|divulgaci[oó]n)\b/,
  /\b(?:delete|destroy|elim[ií]n\w*|b[oó]rr\w+|destru\w+)\b.{0,60}\b(?:e ?mail|message|copies|copy|mensaje|correo|copias?)\b/,
  /\b(?:received (?:this|it).{0,40} in error|by mistake|por error)\b/,
  /\b(?:external (?:source|sender|e ?mail)|outside (?:of )?(?:the|your|our) (?:organi[sz]ation|city|network)|originated from outside|remitente externo|fuente externa|fuera de (?:la|su) (?:organizaci[oó]n|ciudad|red))\b/,
  /\b(?:click(?:ing)?|open(?:ing)? attachments?|links?|enlaces?|adjuntos?)\b/,
];

/** Whole paragraphs that programs write. */
const ADDED =
  /^(?:virus free\.? ?(?:www\.\S{3,40})?|libre de virus\.? ?(?:www\.\S{3,40})?|this e ?mail has been checked for viruses by \S.{0,60}|este correo (?:electr[oó]nico )?ha sido (?:comprobado|analizado|verificado).{0,80}virus.{0,60}|please consider the environment before printing this e ?mail\.?|(?:por favor,? )?(?:considere|piense en) el medio ?ambiente antes de imprimir.{0,60})$/;
