/** What a link or button does, and for those who hear it out of its place, to what. */
export function Named({ text, of }: { text: string; of: string }) {
  return (
    <>
      {text}
      <span class="usa-sr-only">: {of}</span>
    </>
  );
}
