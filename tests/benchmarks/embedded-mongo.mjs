// Measures the compiled embedded database on this machine: npm run build && node tests/benchmarks/embedded-mongo.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import mongoose from 'mongoose';
import { openEmbeddedMongo } from '../../dist/embedded-mongo/open.js';

const DOCUMENTS = Number(process.argv[2] ?? 100_000);
const dataDir = mkdtempSync(join(tmpdir(), 'embedded-mongo-benchmark-'));
const report = (what, value) => process.stdout.write(`${what.padEnd(52)}${value}\n`);

async function timed(act) {
  const start = performance.now();
  const result = await act();
  return { ms: performance.now() - start, result };
}

async function rate(what, count, act) {
  const { ms } = await timed(act);
  report(what, `${Math.round((count / ms) * 1000)}/s`);
}

const atOnce = (width, count, act) =>
  Promise.all(
    Array.from({ length: width }, async (_, lane) => {
      for (let i = lane; i < count; i += width) await act(i);
    }),
  );

let database = await openEmbeddedMongo({ dataDir });
let client = await mongoose.mongo.MongoClient.connect(database.url);
let docs = client.db('benchmark').collection('docs');
await docs.createIndex({ policy: 1, at: -1 });

await rate('insert one by one, synced before each answer', 1000, () =>
  atOnce(1, 1000, (i) => docs.insertOne({ i })),
);
await rate('insert, 16 at once', 8000, () => atOnce(16, 8000, (i) => docs.insertOne({ i })));
await docs.deleteMany({});
const rows = Array.from({ length: DOCUMENTS }, (_, i) => ({
  _id: i,
  policy: i % 20,
  at: new Date(i * 1000),
  text: 'comment '.repeat(25),
}));
await rate(`insertMany of ${DOCUMENTS}`, DOCUMENTS, () => docs.insertMany(rows));
await rate('find one by _id, 16 at once', 16_000, () =>
  atOnce(16, 16_000, (i) => docs.findOne({ _id: i % DOCUMENTS })),
);
await rate('a page of 20 by index and order, 16 at once', 1600, () =>
  atOnce(16, 1600, (i) =>
    docs
      .find({ policy: i % 20 })
      .sort({ at: -1 })
      .limit(20)
      .toArray(),
  ),
);

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const group = await timed(() => docs.aggregate([{ $group: { _id: '$policy', n: { $sum: 1 } } }]).toArray());
delay.disable();
report(`$group over ${DOCUMENTS}`, `${Math.round(group.ms)} ms, ${group.result.length} groups`);
report('the longest stall of the opener meanwhile', `${Math.round(delay.max / 1e6)} ms`);
const sort = await timed(() => docs.find().sort({ text: 1, _id: -1 }).limit(10).toArray());
report(`a sort of ${DOCUMENTS} without an index`, `${Math.round(sort.ms)} ms`);

await client.close();
await database.close();
const reopened = await timed(() => openEmbeddedMongo({ dataDir }));
report(`start with ${DOCUMENTS} documents`, `${Math.round(reopened.ms)} ms`);
database = reopened.result;
client = await mongoose.mongo.MongoClient.connect(database.url);
docs = client.db('benchmark').collection('docs');
report('documents after the restart', await docs.countDocuments());
await client.close();
await database.close();
rmSync(dataDir, { recursive: true, force: true });
