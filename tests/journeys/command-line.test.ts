import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lectern } from '../support/lectern-process.ts';

const lines = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the command line', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-cli-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('analyses comments in order, passes over bad lines and says so', async () => {
    const input = [
      '{"id":"a","text":"Vote no on 287(g). My aunt will not call the police anymore."}',
      'not json',
      '{"id":"b","text":"Estoy a favor.","position":"support"}',
      '{"id":"c"}',
      '',
      '{"id":"d","text":"x","position":"maybe"}',
    ].join('\n');
    const { code, stdout, stderr } = await lectern(['analyse', '--direction', 'cooperation'], {}, input);
    expect(code).toBe(1);
    const [first, second] = lines(stdout);
    expect(first).toMatchObject({
      id: 'a',
      language: { code: 'en', mixed: false },
      stance: { label: 'oppose' },
    });
    expect(Object.keys(first).sort()).toEqual(
      ['cooperation', 'id', 'language', 'sensitive', 'sentiment', 'stance', 'themes'].sort(),
    );
    expect(second).toMatchObject({
      id: 'b',
      language: { code: 'es' },
      stance: { label: 'support', source: 'declared' },
    });
    expect(lines(stdout)).toHaveLength(2);
    for (const told of ['line 2:', 'line 4:', 'line 6:']) expect(stderr).toContain(told);
  });

  it('groups letters and says what each person added', async () => {
    const letter =
      'I urge the council to reject the agreement. Our police should serve everyone who lives here, and nobody should fear to call for help when a crime happens on our street.';
    const own =
      'My neighbor Elena was robbed in March and hid in the kitchen until morning because she did not dare to call anybody.';
    const input = [
      letter,
      `${letter} ${own}`,
      'The pool on Elm needs longer hours in summer, my kids love it there.',
    ]
      .map((text, id) => JSON.stringify({ id, text }))
      .join('\n');
    const [first, second, third] = lines((await lectern(['duplicates'], {}, input)).stdout);
    expect(second.group).toBe(first.group);
    expect(third.group).not.toBe(first.group);
    const [added] = second.added;
    expect(`${letter} ${own}`.slice(added.start, added.end)).toContain('Elena');
  });

  it('reads a meeting, and tells what is wrong with a file that is none', async () => {
    const file = join(folder, 'hearing.json');
    await writeFile(
      file,
      JSON.stringify({ turns: [{ speaker: 'MAYOR', start: 0, end: 2, text: 'Next speaker.' }] }),
    );
    const read = await lectern(['transcript', file]);
    expect(JSON.parse(read.stdout)).toMatchObject({
      format: 'turns',
      turns: [{ speaker: 'MAYOR', kind: 'other' }],
    });
    await writeFile(file, Buffer.from([0, 1, 2, 3, 255]));
    const refused = await lectern(['transcript', file]);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('file:');
    expect((await lectern(['transcript', join(folder, 'nowhere.vtt')])).code).toBe(2);
  });

  it('names every wrong setting before anything starts', async () => {
    const settings = {
      PORT: 'eighty',
      LECTERN_TIMEZONE: 'Mars/Base',
      LECTERN_DATA: folder,
      LECTERN_COLOUR: 'red',
    };
    const { code, stderr } = await lectern(['serve'], settings);
    expect(code).toBe(2);
    for (const name of ['PORT', 'LECTERN_TIMEZONE', 'LECTERN_COLOUR']) expect(stderr).toContain(name);
  });

  it('makes the first account, lists and disables it', async () => {
    const settings = { LECTERN_DATA: join(folder, 'accounts') };
    const added = await lectern(['user', 'add', 'rosa.m', '--role', 'clerk'], settings);
    expect(added.code).toBe(0);
    expect(added.stdout.trim()).toMatch(/^[a-z0-9]{6}(-[a-z0-9]{6}){3}$/);
    expect((await lectern(['user', 'add', 'x', '--role', 'mayor'], settings)).code).toBe(2);
    await lectern(['user', 'disable', 'rosa.m'], settings);
    const listed = await lectern(['user', 'list'], settings);
    expect(lines(listed.stdout)).toEqual([
      { name: 'rosa.m', role: 'clerk', createdAt: expect.any(String), disabled: true },
    ]);
  });

  it('imports letters once, however often it is asked to, and prints what they say', async () => {
    const settings = { LECTERN_DATA: join(folder, 'import') };
    await lectern(['seed'], settings);
    const file = join(folder, 'letters.ndjson');
    await writeFile(
      file,
      '{"text":"We ask you to vote yes.","position":"support"}\n{"text":"Por favor voten que no."}\n',
    );
    const policy = ['--policy', 'limits-on-city-help-to-ice'];
    const counted = async () =>
      JSON.parse((await lectern(['digest', ...policy, '--json'], settings)).stdout).sum.total;
    const before = await counted();
    for (let time = 0; time < 2; time += 1)
      expect((await lectern(['import', file, ...policy], settings)).code).toBe(0);
    expect(await counted()).toMatchObject({
      received: before.received + 2,
      counted: before.counted + 2,
      waiting: 0,
    });

    const out = join(folder, 'resumen.pdf');
    const printed = await lectern(
      ['digest', ...policy, '--format', 'pdf', '--lang', 'es', '--out', out],
      settings,
    );
    expect([printed.code, printed.stdout]).toEqual([0, '']);
    expect((await readFile(out)).subarray(0, 5).toString()).toBe('%PDF-');
    const read = await lectern(['digest', ...policy, '--lang', 'es'], settings);
    expect(read.stdout).toMatch(/^# Lo que dijeron los residentes sobre: /);
    const unknown = await lectern(['digest', ...policy, '--format', 'odt'], settings);
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('pdf, docx, md, csv, json')]);
  });

  it('shows help with an example for each command', async () => {
    const { stdout } = await lectern(['--help']);
    for (const [, name = ''] of stdout.matchAll(/^ {2}([a-z-]+) (?=[[<a-z ])/gm)) {
      if (['help', 'user'].includes(name) || !/^[a-z-]+$/.test(name)) continue;
      const help = await lectern([name, '--help']);
      expect(help.code, name).toBe(0);
      if (help.stdout.includes('Usage')) expect(help.stdout, name).toContain('Example');
    }
  });
});
