/** `npm run bench NAME`: runs one benchmark; without a name, says which there are. */
import { readdirSync } from 'node:fs';

const names = readdirSync(import.meta.dirname)
  .map((file) => /^bench-(.+)\.mjs$/.exec(file)?.[1])
  .filter(Boolean);
const [name] = process.argv.splice(2, 1);
if (!names.includes(name)) {
  process.stderr.write(`Usage: npm run bench ${names.join(' | ')}\n`);
  process.exit(2);
}
await import(`./bench-${name}.mjs`);
