/**
 * `npm run bench digest`: how long a digest of 75,000, 150,000 and 300,000 analysed comments takes on the embedded
 * database, reading included, and how much memory; then how long its published page takes beside a static page of
 * the same size. The first build writes down the groups of most comments, the next finds them unchanged; CPU seconds are
 * those of all threads. The comments are made here: two thirds are copies of letters, some changed, a fifth are Spanish,
 * and words fall off in frequency as Zipf's law has it. LECTERN_DIST names another build; `-- 1000 2000` other sizes.
 */
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';

const dist = path.resolve(process.env.LECTERN_DIST ?? path.resolve(import.meta.dirname, '../dist'));
const load = (file) => import(pathToFileURL(path.join(dist, file)).href);
const say = (line) => process.stdout.write(`${line}\n`);

const CLERK = { name: 'bench', role: 'clerk' };
const SLUG = 'bench';
const BATCH = 1000;
const ROUNDS = 300;
const agent = new Agent({ keepAlive: true });
const POSITIONS = ['support', 'oppose', 'mixed', undefined];
const NAMES =
  'Ana Bea Carlos Dina Esteban Fay Gil Hana Ines Joel Kim Luz Marta Ned Olga Paz Quinn Rosa Sol Tom'.split(
    ' ',
  );

const PARTS = { fill, build, page };
const [part, dataDir, size] = process.argv.slice(2);
if (part in PARTS) await PARTS[part](dataDir, Number(size));
else await bench(process.argv.slice(2).map(Number).filter(Boolean));

/** Each build in a process of its own, whose peak is its own. */
async function bench(sizes) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'lectern-bench-'));
  try {
    say('comments   first build s (CPU)   again s (CPU)     peak MB   without mapped files MB   digest KB');
    for (const size of sizes.length > 0 ? sizes : [75_000, 150_000, 300_000]) {
      await run('fill', size, dataDir);
      const { first, again, peak, own, bytes } = await run('build', size, dataDir);
      say(
        [
          String(size).padEnd(10),
          told(first).padEnd(21),
          told(again).padEnd(17),
          peak.toFixed(0).padEnd(9),
          own.toFixed(0).padEnd(25),
          (bytes / 1024).toFixed(0),
        ].join(' '),
      );
    }
    const { published, plain, bytes } = await run('page', 0, dataDir);
    say(
      `page of ${(bytes / 1024).toFixed(0)} KB: ${published.toFixed(2)} ms; the same bytes from a file: ${plain.toFixed(2)} ms; ratio ${(published / plain).toFixed(2)}`,
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function told({ seconds, cpu }) {
  return `${seconds.toFixed(1)} (${cpu.toFixed(1)})`;
}

/** Runs one part in a process of its own, and gives what it prints as JSON. */
async function run(name, size, dataDir) {
  const flags = process.env.LECTERN_BENCH_FLAGS?.split(' ') ?? [];
  const child = spawn(process.execPath, [...flags, import.meta.filename, name, dataDir, String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) printed += chunk;
  if (printed === '') throw new Error(`${name} ended without an answer`);
  return JSON.parse(printed);
}

async function opened(dataDir) {
  const { readConfig } = await load('platform/config.js');
  const { createLog } = await load('platform/log.js');
  const { services } = await load('services.js');
  const config = readConfig({ LECTERN_DATA: dataDir, LECTERN_LOG_LEVEL: 'warn', PORT: '0' });
  return services(config, createLog({ level: config.logLevel, to: 'stderr' }));
}

async function policyOf(services) {
  const { policies } = await load('policies/policy.js');
  const known = await policies(services.db).findOne({ slug: SLUG }).lean();
  return (
    known ??
    policies(services.db).create({
      slug: SLUG,
      title: { en: 'Task force agreement', es: 'Acuerdo de grupo de trabajo' },
      summary: { en: 'Whether the city should sign.', es: 'Si la ciudad debe firmar.' },
      direction: 'cooperation',
      aliases: ['287(g)', 'the agreement', 'el acuerdo'],
      window: { opensAt: new Date('2026-01-01'), closesAt: new Date('2027-01-01') },
      state: 'open',
      createdAt: new Date('2026-01-01'),
    })
  );
}

/** Adds comments until there are so many, read by the tagger as any others, into the collection that all comments are in. */
async function fill(dataDir, size) {
  const services = await opened(dataDir);
  const { comments } = await load('comments/comment.js');
  const { readingOf } = await load('analysis/analyse-comment.js');
  const policy = await policyOf(services);
  const collection = comments(services.db);
  const ObjectId = collection.base.Types.ObjectId;
  const from = await collection.countDocuments({ policy: policy._id });
  const write = writer();
  let batch = [];
  for (let number = 0; number < size; number++) {
    const said = write();
    if (number < from) continue;
    const submittedAt = new Date(Date.UTC(2026, 0, 1) + number * 60_000);
    const comment = {
      _id: new ObjectId(number.toString(16).padStart(24, '0')),
      policy: policy._id,
      source: 'import',
      state: 'analysed',
      ...said,
      submittedAt,
      importKey: String(number),
    };
    batch.push({ ...comment, ...readingOf(comment, policy, submittedAt) });
    if (batch.length === BATCH || number === size - 1) {
      await collection.insertMany(batch, { lean: true, ordered: false });
      batch = [];
    }
  }
  await services.close();
  process.stdout.write(JSON.stringify({ filled: size }));
}

async function build(dataDir) {
  const services = await opened(dataDir);
  const { buildDigestApart } = await load('digests/build-apart.js');
  const policy = await policyOf(services);
  let own = 0;
  const watch = setInterval(() => {
    own = Math.max(own, ownMemory());
  }, 100);
  const policyId = policy._id.toHexString();
  const first = await timed(() => buildDigestApart(services, policyId, services.config.timezone));
  const again = await timed(() => buildDigestApart(services, policyId, services.config.timezone));
  clearInterval(watch);
  const peak = process.resourceUsage().maxRSS / 1024;
  const bytes = JSON.stringify(again.result.content).length;
  for (const each of [first, again]) delete each.result;
  await services.close();
  process.stdout.write(JSON.stringify({ first, again, peak, own, bytes }));
}

/** What the process holds besides pages of files, in MB: the database maps its file, and what of it is in memory may be dropped at any time. */
function ownMemory() {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

async function timed(act) {
  const started = performance.now();
  const before = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, result };
}

/** The published page beside the same bytes from a server that does nothing else, asked for in turns. */
async function page(dataDir) {
  const services = await opened(dataDir);
  const { digests } = await load('digests/digest.js');
  const { publishDigest } = await load('digests/publish-digest.js');
  const { createApp } = await load('app.js');
  const draft = await digests(services.db).findOne({ version: 0 }, { _id: 1 }).lean();
  const digest = await publishDigest(services, draft._id.toHexString(), CLERK);
  const ours = await listening(createServer(createApp(services).callback()));
  const address = `/digests/${digest._id}`;
  const { body } = await asked(ours.port, address);
  const file = path.join(dataDir, 'page.html');
  writeFileSync(file, body);
  const files = await listening(
    createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(file).pipe(response);
    }),
  );
  const times = { published: [], plain: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.published.push((await asked(ours.port, address)).milliseconds);
    times.plain.push((await asked(files.port, '/')).milliseconds);
  }
  for (const { server } of [ours, files]) server.closeAllConnections();
  await services.close();
  const [published, plain] = [median(times.published), median(times.plain)];
  process.stdout.write(JSON.stringify({ published, plain, bytes: body.length }));
  process.exit();
}

async function listening(server) {
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, port: server.address().port };
}

function asked(port, address) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get({ port, path: address, agent }, async (response) => {
      const parts = [];
      for await (const chunk of response) parts.push(chunk);
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      resolve({ body: Buffer.concat(parts), milliseconds: performance.now() - started });
    }).on('error', reject);
  });
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Writes comments, the same in every run: letters of campaigns with what people change in them, and texts of their own. */
function writer() {
  const random = sequence(20_261_121);
  const pick = (list) => list[Math.floor(random() * list.length)];
  /** By Zipf's law: the first of a list is the commonest. */
  const often = (list) => list[Math.min(list.length, Math.floor(list.length ** random())) - 1];
  const languages = { en: materialOf('en'), es: materialOf('es') };
  const campaigns = ['en', 'en', 'en', 'en', 'es'].flatMap((language) =>
    // No two campaigns share a sentence.
    Array.from({ length: 8 }, () => ({
      language,
      sentences: languages[language].sentences.splice(0, 5),
      position: pick(POSITIONS),
    })),
  );

  /** Words that follow each other in what people wrote, with a jump to any other now and then. */
  function sentence({ words, next }) {
    const said = [often(words)];
    while (said.length < 8 || random() < 0.9) {
      const followers = random() < 0.5 ? next.get(said.at(-1)) : undefined;
      said.push(followers ? pick(followers) : often(words));
    }
    const [first = ''] = said;
    said[0] = first.charAt(0).toUpperCase() + first.slice(1);
    return `${said.join(' ')}${random() < 0.1 ? '?' : '.'}`;
  }

  function letter() {
    const { language, sentences, position } = often(campaigns);
    const said = [...sentences];
    const chance = random();
    if (chance < 0.2) said.splice(Math.floor(random() * said.length), 1);
    if (chance > 0.8) said.push(sentence(languages[language]), sentence(languages[language]));
    const signed = random() < 0.5 ? `\n\n${pick(NAMES)} ${pick(NAMES)}` : '';
    return { text: `${said.join(' ')}${signed}`, ...(position ? { position } : {}) };
  }

  function own() {
    const material = languages[random() < 0.8 ? 'en' : 'es'];
    const text = Array.from({ length: 2 + Math.floor(random() * 6) }, () => sentence(material)).join(' ');
    const position = pick(POSITIONS);
    return { text, ...(position ? { position } : {}) };
  }

  return () => ({ ...(random() < 0.65 ? letter() : own()), district: 1 + Math.floor(random() * 14) });
}

/** The demo's sentences in one language, which word follows which in them, and a vocabulary: their words, then ever rarer made ones. */
function materialOf(language) {
  const seeds = parse(readFileSync(path.resolve(import.meta.dirname, '../seeds/comments.yaml'), 'utf8'));
  const sentences = seeds.comments
    .filter((comment) => comment.language === language)
    .flatMap(({ text }) => text.match(/[^.!?\n]+[.!?]+/g) ?? [])
    .map((sentence) => sentence.trim());
  const counts = new Map();
  const next = new Map();
  for (const sentence of sentences) {
    const words = sentence.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
    words.forEach((word, at) => {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      if (at > 0) next.set(words[at - 1], [...(next.get(words[at - 1]) ?? []), word]);
    });
  }
  const known = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return {
    sentences,
    next,
    words: [...known, ...Array.from({ length: 20_000 }, (_, rank) => madeWord(rank))],
  };
}

function madeWord(rank) {
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
  for (let rest = rank + 16; rest > 0; rest = Math.floor(rest / 16)) made += syllables[rest % 16];
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
