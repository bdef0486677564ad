// A process of its own for the tests of the embedded database: opens it, does what its mode says, and reports each
// step on a line of its own, so that the test that kills it knows what had been promised.
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';
import mongoose from 'mongoose';

const [mode, modulePath, dataDir, round = '0'] = process.argv.slice(2);
const WRITERS = 8;

const say = (...words) => process.stdout.write(`${words.join(' ')}\n`);

let thread;
if (mode === 'crash') {
  const workers = createRequire(import.meta.url)('node:worker_threads');
  const { Worker } = workers;
  workers.Worker = class extends Worker {
    constructor(...parameters) {
      super(...parameters);
      thread = this;
    }
  };
  syncBuiltinESMExports();
}

const { openEmbeddedMongo } = await import(pathToFileURL(modulePath).href);
const database = await openEmbeddedMongo({ dataDir });
say('open', String(database.shared), database.url);

if (mode === 'write') {
  const client = await mongoose.mongo.MongoClient.connect(database.url);
  const docs = client.db('test').collection('docs');
  await docs.createIndex({ n: 1 }, { unique: true });
  await docs.createIndex({ tags: 1, at: -1 });
  const write = async (writer) => {
    for (let i = 0; ; i++) {
      const id = `${round}-${writer}-${i}`;
      const step = async (name, act) => {
        say('try', name, id);
        await act();
        say('done', name, id);
      };
      const text = 'x'.repeat((i * 37) % 3000);
      await step('insert', () =>
        docs.insertOne({ _id: id, n: id, v: 1, tags: ['all', `w${i % 7}`], at: new Date(i), text }),
      );
      if (i % 2 === 0)
        await step('update', () =>
          docs.updateOne({ _id: id }, { $set: { v: 2, tags: ['changed', `w${i % 5}`] } }),
        );
      if (i % 3 === 0) await step('delete', () => docs.deleteOne({ _id: id }));
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
} else if (mode === 'crash') {
  await thread.terminate();
  setInterval(() => {}, 1000);
} else {
  process.on('SIGTERM', async () => {
    await database.close();
    say('closed');
    process.exit(0);
  });
  setInterval(() => {}, 1000);
}
