import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** A file of `src` by its path within it, and what it says. */
type Source = { path: string; text: string };
type Import = { from: string; to: string; isTypeOnly: boolean };

const FEATURES = [
  'accounts',
  'policies',
  'comments',
  'transcripts',
  'analysis',
  'digests',
  'deliveries',
  'records',
];
const BELOW = ['platform', 'text'];
const MIDDLEWARE = ['answer-errors.ts', 'identify.ts', 'log-requests.ts', 'same-origin.ts'];

/**
 * Who may import whom, besides files of one's own folder. `type X` allows types only: they are gone at
 * run time, so they tie nothing together. A folder or file that is not here may not exist.
 */
const MAY_IMPORT: Record<string, string[]> = {
  platform: [],
  text: [],
  'embedded-mongo': [],
  locales: ['type platform'],

  accounts: BELOW,
  policies: [...BELOW, 'accounts'],
  comments: [...BELOW, 'accounts', 'policies'],
  transcripts: [...BELOW, 'accounts', 'policies', 'comments'],
  analysis: [...BELOW, 'accounts', 'policies', 'comments'],
  digests: [...BELOW, 'accounts', 'policies', 'comments', 'analysis', 'locales'],
  deliveries: [...BELOW, 'accounts', 'policies', 'comments', 'digests', 'locales'],
  records: [...BELOW, 'accounts', 'policies', 'comments', 'analysis', 'digests'],

  'services.ts': [...BELOW, ...FEATURES, 'embedded-mongo'],
  'sweep.ts': [...BELOW, ...FEATURES],
  'worker.ts': [...BELOW, ...FEATURES, 'services.ts', 'sweep.ts'],

  'http-state.ts': ['type accounts', 'type locales'],
  api: [...BELOW, ...FEATURES, 'locales', 'http-state.ts', 'type services.ts'],
  web: [...BELOW, ...FEATURES, 'locales', 'http-state.ts', 'type services.ts'],
  ...Object.fromEntries(
    MIDDLEWARE.map((name) => [
      name,
      ['platform', 'accounts', 'locales', 'http-state.ts', 'api', 'web', 'type services.ts'],
    ]),
  ),
  'app.ts': [...MIDDLEWARE, 'api', 'web', 'http-state.ts', 'type services.ts'],
  'server.ts': ['app.ts', 'worker.ts', 'type services.ts'],

  'seed-demo.ts': [...BELOW, ...FEATURES, 'locales', 'type services.ts'],
  commands: [
    ...BELOW,
    ...FEATURES,
    ...['locales', 'services.ts', 'server.ts', 'worker.ts', 'sweep.ts', 'seed-demo.ts', 'embedded-mongo'],
  ],
  'cli.ts': ['commands', 'platform', 'locales', 'services.ts', 'seed-demo.ts'],
};

/** Packages that only some may import, by the start of their names. */
const KEPT_FOR: Record<string, string[]> = {
  bull: ['platform/queue-bull.ts'],
  pdfkit: ['digests/forms/'],
  docx: ['digests/forms/'],
  nodemailer: ['deliveries/mailer.ts'],
  pino: ['platform/log.ts'],
  koa: ['api/', 'web/', 'app.ts', ...MIDDLEWARE],
  '@koa/': ['api/', 'web/', 'app.ts'],
  preact: ['api/', 'web/'],
  'openapi-backend': ['api/'],
  commander: ['cli.ts', 'commands/'],
  lmdb: ['embedded-mongo/'],
  mingo: ['embedded-mongo/'],
  bson: ['embedded-mongo/'],
  sentiment: ['text/'],
  'node:process': [],
};

/** What a pure function has no use for: a clock, chance, the machine. */
const IMPURE = ['Date', 'Math.random', 'process', 'performance', 'crypto', 'fetch', 'setTimeout'];

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(join('src', path), 'utf8'),
  }));

describe('the house', () => {
  test('has its rooms, and each room knows only those beneath it', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(brokenRules(sources)).toEqual([]);
  });

  test('has no two files that need each other', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('keeps each library in the room that it was chosen for', () => {
    expect(strayPackages(sources)).toEqual([]);
  });

  test('has one reader of the environment', () => {
    expect(mentions(sources, ['process.env']).map(({ path }) => path)).toEqual(['platform/config.ts']);
  });

  test('reads text by pure functions: no clock, no chance, no machine', () => {
    const inText = sources.filter(({ path }) => path.startsWith('text/'));
    expect(mentions(inText, IMPURE)).toEqual([]);
    const packages = new Set(inText.flatMap(packagesOf));
    // The word lists are a CommonJS package, which needs `createRequire`.
    expect([...packages].filter((name) => !['sentiment', 'node:module'].includes(name))).toEqual([]);
  });

  test('has no barrels: a thing is imported from the file that holds it', () => {
    expect(barrels(sources)).toEqual([]);
  });
});

describe('the rules', () => {
  const file = (path: string, text: string): Source => ({ path, text });

  test.each([
    ['a feature that knows the door', 'comments/a.ts', "import { x } from '../api/routes.ts';"],
    ['a feature that knows one above it', 'policies/a.ts', "import { x } from '../comments/comment.ts';"],
    ['transcripts that meet analysis', 'transcripts/a.ts', "import { x } from '../analysis/a.ts';"],
    [
      'analysis that meets transcripts by a type',
      'analysis/a.ts',
      "import type { T } from '../transcripts/t.ts';",
    ],
    ['a platform that knows the house', 'platform/a.ts', "import { x } from '../locales/translate.ts';"],
    ['a database that knows Lectern', 'embedded-mongo/a.ts', "import { x } from '../platform/errors.ts';"],
    ['a door that starts services', 'api/a.ts', "import { services } from '../services.ts';"],
    ['an import hidden in a function', 'text/a.ts', "export const f = () => import('../platform/log.ts');"],
    ['an import that only re-exports', 'text/a.ts', "export { x } from '../platform/log.ts';"],
    ['a new room without a rule', 'attic/a.ts', 'export const x = 1;'],
  ])('catch %s', (_, path, text) => {
    expect(brokenRules([file(path, text)])).toHaveLength(1);
  });

  test.each([
    ['an act that knows what it acts on', 'comments/a.ts', "import { x } from '../policies/policy.ts';"],
    ['a door that knows the services by type', 'api/a.ts', "import type { S } from '../services.ts';"],
  ])('let pass %s', (_, path, text) => {
    expect(brokenRules([file(path, text)])).toEqual([]);
  });

  test('catch a circle of three', () => {
    const circle = ['a', 'b', 'c'].map((name, index, all) =>
      file(`text/${name}.ts`, `import { x } from './${all[(index + 1) % 3]}.ts';`),
    );
    expect(cycles(circle)).toHaveLength(1);
  });

  test('catch a library, a reading of the environment, a clock and a barrel where they do not belong', () => {
    expect(strayPackages([file('comments/a.ts', "import Koa from 'koa';")])).toHaveLength(1);
    expect(strayPackages([file('platform/a.ts', "import Bull from 'bull';")])).toHaveLength(1);
    expect(mentions([file('a.ts', 'const x = process.env.HOME;')], ['process.env'])).toHaveLength(1);
    expect(mentions([file('text/a.ts', 'export const now = () => new Date();')], IMPURE)).toHaveLength(1);
    expect(barrels([file('text/index.ts', 'export const x = 1;')])).toHaveLength(1);
    expect(barrels([file('text/all.ts', "export * from './tokens.ts';")])).toHaveLength(1);
  });

  test('do not mistake a word in a comment or in a text for the thing itself', () => {
    const talk = "// process.env and Date\nexport const a = 'Date';";
    expect(mentions([file('text/a.ts', talk)], [...IMPURE, 'process.env'])).toEqual([]);
  });
});

/** The folder of a file, or the file itself where it stands in no folder. */
const roomOf = (path: string): string => path.split('/')[0] ?? path;

function brokenRules(all: Source[]): string[] {
  return all.flatMap((source) => {
    const room = roomOf(source.path);
    const allowed = MAY_IMPORT[room];
    if (!allowed) return [`${source.path} is in no room that the rules know`];
    return importsOf(source)
      .filter(({ to }) => roomOf(to) !== room)
      .filter(({ to, isTypeOnly }) => {
        const isAllowed = allowed.includes(roomOf(to));
        return !isAllowed && !(isTypeOnly && allowed.includes(`type ${roomOf(to)}`));
      })
      .map(({ from, to }) => `${from} may not import ${to}`);
  });
}

/** Circles of files, types included: each is told once, from the file where it was entered. */
function cycles(all: Source[]): string[] {
  const edges = new Map(all.map((source) => [source.path, importsOf(source).map(({ to }) => to)]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}

function strayPackages(all: Source[]): string[] {
  return all.flatMap((source) =>
    packagesOf(source).flatMap((name) => {
      const rule = Object.keys(KEPT_FOR).find(
        (kept) => name === kept || name.startsWith(kept.endsWith('/') ? kept : `${kept}/`),
      );
      const rooms = rule === undefined ? undefined : KEPT_FOR[rule];
      const isAtHome = rooms === undefined || rooms.some((room) => source.path.startsWith(room));
      return isAtHome ? [] : [`${source.path} may not import ${name}`];
    }),
  );
}

const barrels = (all: Source[]): string[] =>
  all.filter((source) => /(^|\/)index\.tsx?$/.test(source.path) || reExports(source)).map(({ path }) => path);

const reExports = (source: Source): boolean =>
  parsed(source).statements.some(
    (statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined,
  );

/** Where one of these names is used in code, as a whole: `process.env`, `Date`. */
function mentions(all: Source[], names: string[]): { path: string; name: string }[] {
  return all.flatMap((source) => {
    const found = new Set<string>();
    walk(parsed(source), (node) => {
      const isPart = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if (ts.isIdentifier(node) && !isPart && names.includes(node.text)) found.add(node.text);
      if (ts.isPropertyAccessExpression(node) && names.includes(node.getText())) found.add(node.getText());
    });
    return [...found].map((name) => ({ path: source.path, name }));
  });
}

const importsOf = (source: Source): Import[] =>
  specifiersOf(source)
    .filter(({ name }) => name.startsWith('.'))
    .map(({ name, isTypeOnly }) => ({
      from: source.path,
      to: posix.join(posix.dirname(source.path), name),
      isTypeOnly,
    }));

const packagesOf = (source: Source): string[] =>
  specifiersOf(source)
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('.'));

function specifiersOf(source: Source): { name: string; isTypeOnly: boolean }[] {
  const found: { name: string; isTypeOnly: boolean }[] = [];
  walk(parsed(source), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      found.push({
        name: node.moduleSpecifier.text,
        isTypeOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword,
      });
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ name: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly });
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const argument = isCall ? node.arguments[0] : undefined;
    if (argument && ts.isStringLiteral(argument)) found.push({ name: argument.text, isTypeOnly: false });
  });
  return found;
}

const trees = new WeakMap<Source, ts.SourceFile>();

function parsed(source: Source): ts.SourceFile {
  const known = trees.get(source);
  if (known) return known;
  const tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  trees.set(source, tree);
  return tree;
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  node.forEachChild((child) => {
    see(child);
    walk(child, see);
  });
}
