import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMS } from '../../src/digests/forms/digest-form.ts';
import { ask, type Who } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
let slug = '';
let receipt = '';
let draft = '';
let published = '';

const TAKEN_BACK =
  'Families are afraid to call the police when a crime happens, and that makes all of us less safe.';

beforeAll(async () => {
  service = await startTestService();
  ({ slug } = await service.createPolicy());
  const submitted = await ask(service, `POST /api/v1/policies/${slug}/comments`, {
    body: { text: TAKEN_BACK },
  });
  receipt = submitted.body.receipt;
  await ask(service, `POST /api/v1/policies/${slug}/comments`, {
    body: { text: 'The agreement will cost the city money for training, overtime and lawsuits.' },
  });
  await service.analysed();
  draft = (await ask(service, `POST /api/v1/policies/${slug}/digests`, { as: 'clerk' })).body.id;
  published = (await ask(service, `POST /api/v1/digests/${draft}/publication`, { as: 'clerk' })).body.id;
});
afterAll(() => service.close());

const form = (digest: string, name: string, as: Who = 'nobody', lang = 'en') =>
  ask(service, `GET /api/v1/digests/${digest}/forms/${name}?lang=${lang}`, { as });

describe('a digest to take away', () => {
  test.each(FORMS)('as %s is anybody’s once published, and council’s before', async (name) => {
    expect((await form(published, name)).status).toBe(200);
    expect((await form(draft, name, 'council')).status).toBe(200);
    expect((await form(draft, name)).status).toBe(404);
  });

  test('bears policy, version and language in its name', async () => {
    const named = async (digest: string, name: string, lang: string) =>
      /filename="(.*)"/.exec(
        (await form(digest, name, 'clerk', lang)).headers['content-disposition'] ?? '',
      )?.[1];
    expect(await named(published, 'pdf', 'es')).toBe(`${slug}-v1-es.pdf`);
    expect(await named(published, 'docx', 'en')).toBe(`${slug}-v1-en.docx`);
    expect(await named(draft, 'md', 'es')).toBe(`${slug}-draft-es.md`);
    expect(await named(published, 'csv', 'en')).toBe(`${slug}-v1-tables.zip`);
  });

  test('is a PDF in the language asked for, or else in the reader’s', async () => {
    const spanish = await form(published, 'pdf', 'nobody', 'es');
    expect(spanish.type).toBe('application/pdf');
    expect(spanish.body.subarray(0, 8).toString()).toBe('%PDF-1.7');
    const read = await ask(service, `GET /api/v1/digests/${published}/forms/md`, {
      headers: { 'Accept-Language': 'es-MX' },
    });
    expect(read.text).toContain('# Lo que dijeron los residentes sobre');
  });

  test('is refused in a form or language that there is not', async () => {
    expect((await form(published, 'odt')).status).toBe(404);
    expect((await form(published, 'pdf', 'nobody', 'fr')).status).toBe(422);
  });

  test('has each table by itself, as the archive has it', async () => {
    const path = `/api/v1/digests/${published}/tables`;
    const themes = await ask(service, `GET ${path}/themes`);
    expect(themes.headers['content-disposition']).toBe(`attachment; filename="${slug}-v1-themes.csv"`);
    expect(themes.text).toMatch(/^\ufeff?theme,name_en,/);
    expect((await ask(service, `GET ${path}/residents`)).status).toBe(404);
    expect((await ask(service, `GET /api/v1/digests/${draft}/tables/themes`)).status).toBe(404);
  });

  test('no longer has the words of who took a comment back', async () => {
    expect((await form(published, 'md')).text).toContain(TAKEN_BACK);
    await ask(service, `DELETE /api/v1/receipts/${receipt}`);
    const { text } = await form(published, 'md');
    expect(text).not.toContain(TAKEN_BACK);
    expect(text).toContain('Taken back by its author after this summary was made.');
    const quotes = await ask(service, `GET /api/v1/digests/${published}/tables/quotes`);
    expect(quotes.text).not.toContain('Families are afraid');
    expect(quotes.text).toContain('withdrawn');
  });
});
