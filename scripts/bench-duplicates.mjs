// Times the grouping of near duplicates on texts it makes itself: campaigns with copies, mail-merge, dropped and
// reordered sentences and personal stories, among texts that are all different.
// usage: node scripts/bench-duplicates.mjs [number of texts, default 300000] [--once]
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = path.resolve(process.env.LECTERN_DIST ?? new URL('../dist', import.meta.url).pathname);
const { groupBySignature, signatureOf } = await import(
  pathToFileURL(path.join(dist, 'text/near-duplicates.js')).href
);
const args = process.argv.slice(2);
const wanted = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 300_000);
const sizes = args.includes('--once') ? [wanted] : [wanted / 4, wanted / 2, wanted].map(Math.round);
const say = (line) => process.stdout.write(`${line}\n`);
let peak = 0;

say('texts     words   signatures s   grouping s   peak MB   groups>1   letters together   wrong');
for (const size of sizes) run(size);

function run(size) {
  const random = sequence(20_240_917);
  const vocabulary = Array.from({ length: 12_000 }, (_, rank) => word(rank));
  const campaigns = Array.from({ length: 40 }, () =>
    Array.from({ length: 7 }, () => sentence(random, vocabulary, 14)),
  );
  const items = [];
  const truth = new Map();
  let words = 0;
  let signing = 0;
  for (let number = 0; number < size; number++) {
    // Two thirds of a contested docket are form letters; a few campaigns make most of them.
    const campaign = random() < 0.66 ? Math.floor(40 * random() ** 2) : -1;
    const text = campaign < 0 ? ownText(random, vocabulary) : letter(random, vocabulary, campaigns[campaign]);
    words += text.split(' ').length;
    const id = `c${number.toString(36)}`;
    const before = performance.now();
    const signature = signatureOf(text);
    signing += performance.now() - before;
    items.push({ id, signature });
    truth.set(id, campaign);
  }
  globalThis.gc?.();
  const before = performance.now();
  const grouped = groupBySignature(items);
  const grouping = performance.now() - before;
  peak = Math.max(peak, process.resourceUsage().maxRSS / 1024);
  const { groups, together, wrong } = judged(grouped, truth);
  say(
    [
      String(size).padEnd(9),
      (words / size).toFixed(0).padEnd(7),
      (signing / 1000).toFixed(1).padEnd(14),
      (grouping / 1000).toFixed(1).padEnd(12),
      peak.toFixed(0).padEnd(9),
      String(groups).padEnd(10),
      together.padEnd(18),
      String(wrong),
    ].join(' '),
  );
}

/** How many letters stand in their campaign's largest group, and how many texts in a group of another kind. */
function judged(grouped, truth) {
  const members = new Map();
  for (const { id, group } of grouped) {
    const list = members.get(group);
    if (list) list.push(truth.get(id));
    else members.set(group, [truth.get(id)]);
  }
  const largest = new Map();
  let letters = 0;
  let wrong = 0;
  let groups = 0;
  for (const campaigns of members.values()) {
    if (campaigns.length > 1) groups++;
    const counts = new Map();
    for (const campaign of campaigns) counts.set(campaign, (counts.get(campaign) ?? 0) + 1);
    const [main, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best));
    if (main >= 0) largest.set(main, Math.max(largest.get(main) ?? 0, count));
    wrong += main >= 0 ? campaigns.length - count : campaigns.length - 1;
  }
  for (const campaign of truth.values()) if (campaign >= 0) letters++;
  const found = [...largest.values()].reduce((sum, count) => sum + count, 0);
  return { groups, together: `${((100 * found) / letters).toFixed(2)}%`, wrong };
}

function letter(random, vocabulary, sentences) {
  const kept = sentences.filter((_, at) => at === 0 || random() > 0.15);
  if (random() < 0.2) kept.reverse();
  if (random() < 0.4) kept.splice(Math.floor(random() * kept.length), 0, sentence(random, vocabulary, 40));
  const name = `${vocabulary[Math.floor(random() * 12_000)]} ${vocabulary[Math.floor(random() * 12_000)]}`;
  return `Dear Mayor and Members of the Council,\n\n${kept.join(' ')}\n\nSincerely,\n${name}`;
}

function ownText(random, vocabulary) {
  return Array.from({ length: 7 }, () => sentence(random, vocabulary, 14)).join(' ');
}

/** Words fall off in frequency as Zipf's law has it, so that common pairs and triples meet as they do in speech. */
function sentence(random, vocabulary, length) {
  const words = Array.from({ length }, () => vocabulary[Math.floor(12_000 ** random()) - 1]);
  return `${words.join(' ')}.`;
}

function word(rank) {
  const syllables = [
    'ba',
    'ce',
    'di',
    'fo',
    'gu',
    'la',
    'me',
    'ni',
    'po',
    'ru',
    'sa',
    'te',
    'vi',
    'zo',
    'qua',
    'shi',
  ];
  let made = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / 16)) made += syllables[rest % 16];
  return made;
}

/** The generator mulberry32 (Ettinger, public domain). */
function sequence(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
