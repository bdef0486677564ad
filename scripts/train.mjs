/**
 * Trains the tagger from seeds/coded and writes its weights: `npm run build && npm run train`. The same comments and
 * lexicons give the same bytes; `--check` writes nothing and fails where the shipped weights differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codedComments, learnCooperation, learnThemes, learnTone, tagger } from './training.mjs';

const lectern = await tagger();
const rows = codedComments();
const folder = path.resolve(import.meta.dirname, '../src/text/lexicons');
const files = [
  ['learned-themes.ts', 'learnedThemes', learnThemes(lectern, rows)],
  ['learned-cooperation.ts', 'learnedCooperation', learnCooperation(lectern, rows)],
  ['learned-tone.ts', 'learnedTone', learnTone(lectern, rows)],
];
let differing = 0;
for (const [name, constant, weights] of files) {
  const file = path.join(folder, name);
  const source = `/** Written by \`npm run train\` from seeds/coded; see linear-model.ts for how to read it. */\nexport const ${constant} = \`\n${weights}\n\`;\n`;
  if (readFileSync(file, 'utf8') === source) continue;
  differing += 1;
  if (!process.argv.includes('--check')) writeFileSync(file, source);
}
process.stdout.write(`${rows.length} comments, ${differing} of ${files.length} files changed\n`);
if (differing > 0 && process.argv.includes('--check')) process.exitCode = 1;
