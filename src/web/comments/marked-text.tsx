import type { Span } from '../../text/types.ts';

/** A text with the words in `spans` marked. Spans may come in any order and overlap. */
export function MarkedText({ text, spans }: { text: string; spans: Span[] }) {
  return (
    <>
      {piecesOf(text, spans).map(({ start, words, isMarked }) =>
        isMarked ? <mark key={start}>{words}</mark> : words,
      )}
    </>
  );
}

type Piece = { start: number; words: string; isMarked: boolean };

/** The text in pieces, marked and not, which joined are the text again. */
export function piecesOf(text: string, spans: Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of merged(spans)) {
    if (start > at) pieces.push({ start: at, words: text.slice(at, start), isMarked: false });
    pieces.push({ start, words: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, words: text.slice(at), isMarked: false });
  return pieces;
}

function merged(spans: Span[]): Span[] {
  const sorted = spans.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const span of sorted) {
    const last = found.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else found.push({ ...span });
  }
  return found;
}
