import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import ts from 'typescript';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedMongo } from '../../src/embedded-mongo/open.ts';
import { Store } from '../../src/embedded-mongo/store.ts';
import { expectConsistentIndexes, MongoClient, type Row } from '../unit/embedded-mongo/support.ts';

const SOURCES = resolve('src/embedded-mongo');
/** Within the project, so that the compiled files find its libraries. */
const COMPILED = resolve(`node_modules/.cache/embedded-mongo-faults-${process.pid}`);

let home: string;
const children: ChildProcessWithoutNullStreams[] = [];

beforeAll(() => {
  // Compiled here rather than taken from dist, which may be older than the sources.
  mkdirSync(COMPILED, { recursive: true });
  writeFileSync(join(COMPILED, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  for (const name of readdirSync(SOURCES).filter((each) => each.endsWith('.ts'))) {
    const { outputText } = ts.transpileModule(readFileSync(join(SOURCES, name), 'utf8'), {
      compilerOptions,
      fileName: name,
    });
    writeFileSync(join(COMPILED, name.replace(/\.ts$/, '.js')), outputText);
  }
});
afterAll(() => rmSync(COMPILED, { recursive: true, force: true }));

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'embedded-mongo-faults-'));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(killed));
  rmSync(home, { recursive: true, force: true });
});

interface Started {
  child: ChildProcessWithoutNullStreams;
  lines: AsyncIterator<string>;
  next: () => Promise<string[]>;
}

function start(mode: 'write' | 'serve' | 'crash', ...more: string[]): Started {
  const script = resolve('tests/faults/embedded-mongo-process.mjs');
  const child = spawn(process.execPath, [script, mode, join(COMPILED, 'open.js'), home, ...more]);
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string[]> => {
    const { value, done } = await lines.next();
    return done ? [] : value.split(' ');
  };
  return { child, lines, next };
}

/** SIGKILL, and the wait until it is really gone. */
async function killed(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

describe('a process killed in mid-write', () => {
  /** What each document may be after the kill: as last promised, or as the step under way would make it. */
  const promised = new Map<string, string>();
  const possible = new Map<string, Set<string>>();

  function note([word, step, id]: string[]): boolean {
    if (step === undefined || id === undefined) return false;
    if (word === 'try') {
      possible.set(id, new Set([promised.get(id) ?? 'absent', step]));
      return false;
    }
    promised.set(id, step);
    possible.set(id, new Set([step]));
    return true;
  }

  const seen = (doc: Row | null): string => (doc === null ? 'absent' : doc.v === 2 ? 'update' : 'insert');

  it('has kept every acknowledged write, and its indexes agree with its documents', {
    timeout: 120_000,
  }, async () => {
    for (const round of ['0', '1', '2', '3', '4']) {
      const { child, next } = start('write', round);
      expect((await next())[1]).toBe('false');
      for (let acknowledged = 0; acknowledged < 150 + Number(round) * 70; )
        if (note(await next())) acknowledged += 1;
      child.kill('SIGKILL');
      // What it had said before it died still counts.
      for (let line = await next(); line.length > 0; line = await next()) note(line);
      if (child.signalCode === null && child.exitCode === null) await once(child, 'exit');

      const database = await openEmbeddedMongo({ dataDir: home });
      expect(database.shared).toBe(false);
      const client = await MongoClient.connect(database.url);
      const docs = client.db('test').collection<Row>('docs');
      for (const [id, states] of possible) {
        const state = seen(await docs.findOne({ _id: id }));
        const accepted = [...states].map((each) => (each === 'delete' ? 'absent' : each));
        expect(accepted, `${id} in round ${round}`).toContain(state);
        promised.set(id, state === 'absent' ? 'delete' : state);
        possible.set(id, new Set([state]));
      }
      await client.close();
      await database.close();
    }
    expect(promised.size).toBeGreaterThan(500);

    const store = new Store(join(home, 'database'), true);
    const collection = store.collection('test.docs');
    expect(collection?.indexes.map((index) => index.spec.name)).toEqual(['_id_', 'n_1', 'tags_1_at_-1']);
    if (collection) expectConsistentIndexes(store, collection);
    await store.close();
  });
});

describe('a second opener', { timeout: 60_000 }, () => {
  it('is led to the process that has the database open, and cannot close it', async () => {
    const serving = start('serve');
    const [, shared, url] = await serving.next();
    expect(shared).toBe('false');
    const ours = await openEmbeddedMongo({ dataDir: home });
    expect(ours).toMatchObject({ shared: true, url });
    await ours.close();
    const client = await MongoClient.connect(ours.url);
    await client.db('test').collection<Row>('docs').insertOne({ _id: 1 });
    await client.close();

    // A clean stop lets go of everything and keeps the document.
    serving.child.kill('SIGTERM');
    expect(await serving.next()).toEqual(['closed']);
    expect(readdirSync(home).sort()).toEqual(['database', 'socket']);
    expect(readdirSync(join(home, 'socket'))).toEqual([]);
    const next = await openEmbeddedMongo({ dataDir: home });
    expect(next.shared).toBe(false);
    const again = await MongoClient.connect(next.url);
    expect(await again.db('test').collection('docs').countDocuments()).toBe(1);
    await again.close();
    await next.close();
  });

  it('lets exactly one of several start when all come at once', async () => {
    const all = Array.from({ length: 4 }, () => start('serve'));
    const opened = await Promise.all(all.map(({ next }) => next()));
    expect(opened.map(([, shared]) => shared).sort()).toEqual(['false', 'true', 'true', 'true']);
    expect(new Set(opened.map(([, , url]) => url)).size).toBe(1);
  });

  it('takes over from a process that was killed', async () => {
    const serving = start('serve');
    await serving.next();
    await killed(serving.child);
    expect(existsSync(join(home, 'database.lock'))).toBe(true);
    const database = await openEmbeddedMongo({ dataDir: home });
    expect(database.shared).toBe(false);
    await database.close();
    expect(existsSync(join(home, 'database.lock'))).toBe(false);
  });

  it.each([
    [
      'whose process id now belongs to another program',
      { pid: process.pid, startedAt: '1', socketPath: '/nowhere/db.sock' },
    ],
    ['of a process that is gone', { pid: 2 ** 22 + 1, startedAt: null, socketPath: '/nowhere/db.sock' }],
    ['that cannot be read', 'nonsense'],
  ])('takes over a lock %s', async (_what, lock) => {
    writeFileSync(join(home, 'database.lock'), JSON.stringify(lock));
    const database = await openEmbeddedMongo({ dataDir: home });
    expect(database.shared).toBe(false);
    await database.close();
  });
});

describe('the socket', () => {
  it('lies in a directory that only its owner may enter', async () => {
    const database = await openEmbeddedMongo({ dataDir: home });
    expect(statSync(join(home, 'socket')).mode & 0o777).toBe(0o700);
    expect(statSync(join(home, 'database')).mode & 0o077).toBe(0);
    await database.close();
  });

  it('lies elsewhere when the data directory has too long a name, and goes when it is closed', async () => {
    const deep = join(home, 'x'.repeat(120), 'data');
    const database = await openEmbeddedMongo({ dataDir: deep });
    const path = decodeURIComponent(new URL(database.url).host);
    expect(Buffer.byteLength(path)).toBeLessThan(104);
    expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
    const second = await openEmbeddedMongo({ dataDir: deep });
    expect(second).toMatchObject({ shared: true, url: database.url });
    await database.close();
    expect(existsSync(join(path, '..'))).toBe(false);
  });
});

describe('a thread that dies', { timeout: 60_000 }, () => {
  it('takes its process with it, unless somebody listens', async () => {
    const { child, next } = start('crash');
    const errors: string[] = [];
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    await next();
    const [code] = await once(child, 'exit');
    expect(code).not.toBe(0);
    expect(errors.join('')).toContain('The embedded database stopped by itself');
    expect(existsSync(join(home, 'database.lock'))).toBe(false);
  });

  it('says why when it cannot start', async () => {
    writeFileSync(join(home, 'database'), 'a file where the directory should be');
    const { child } = start('serve');
    const errors: string[] = [];
    child.stderr.on('data', (chunk) => errors.push(String(chunk)));
    await once(child, 'exit');
    expect(errors.join('')).toContain('The embedded database could not start');
    expect(existsSync(join(home, 'database.lock'))).toBe(false);
  });
});
