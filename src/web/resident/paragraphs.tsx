/** Text with empty lines between its paragraphs, as a clerk writes it; at most the first `most`. */
export function Paragraphs({ text, most }: { text: string; most?: number }) {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .slice(0, most)
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </>
  );
}
