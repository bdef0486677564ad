import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../src/analysis/analyse-text.ts';

const themesOf = (text: string) => analyseText({ text }).themes.map(({ id }) => id);

const wordsOf = (text: string) =>
  analyseText({ text }).themes.flatMap(({ evidence }) =>
    evidence.map(({ start, end }) => text.slice(start, end)),
  );

describe('the analysis of a comment', () => {
  it.each([
    [
      'My aunt was beaten and she will not call the police because she is afraid they will ask for papers.',
      'crime-reporting',
    ],
    ['A mi tía la golpearon y no quiere llamar a la policía porque tiene miedo.', 'crime-reporting'],
    ['The city will get sued and the settlements will be paid by taxpayers.', 'legal-exposure'],
    ['Nos van a demandar y la demanda la pagamos con nuestros impuestos.', 'cost-and-resources'],
    ['Officers stop people because of their skin color. That is racial profiling.', 'civil-rights'],
    ['Los paran por el color de piel, eso es discriminación.', 'civil-rights'],
  ])('hears the point of %j', (text, theme) => {
    expect(themesOf(text)).toContain(theme);
  });

  it.each([
    'Feel free to call me. Trust me, the ice rink was great.',
    'I was skating on the ice rink near the food court with free parking.',
    'Siéntase libre de visitar la pista de hielo.',
  ])('hears no theme in words that only look like one: %j', (text) => {
    expect(themesOf(text)).toEqual([]);
  });

  it.each([
    ['cooperation', 'Vote no.', 'against', 'oppose'],
    ['separation', 'Vote no.', 'for', 'oppose'],
    ['cooperation', 'Voten que sí.', 'for', 'support'],
    ['separation', 'Voten que sí.', 'against', 'support'],
  ] as const)(
    'reads "vote no" and "vote yes" through a proposal toward %s: %j',
    (direction, text, cooperation, stance) => {
      const analysis = analyseText({ text, direction });
      expect(analysis.cooperation.label).toBe(cooperation);
      expect(analysis.stance).toMatchObject({ label: stance, source: 'inferred' });
    },
  );

  it('shows what a resident declared and keeps what was read', () => {
    const analysis = analyseText({ text: 'Vote no.', direction: 'cooperation', position: 'support' });
    expect(analysis.stance).toEqual({ label: 'support', confidence: 1, source: 'declared' });
    expect(analysis.cooperation.label).toBe('against');
  });

  it('shows a resident who is unsure as unclear, as declared', () => {
    const { stance } = analyseText({ text: 'Vote no.', direction: 'cooperation', position: 'unsure' });
    expect(stance).toEqual({ label: 'unclear', confidence: 1, source: 'declared' });
  });

  it('points at words of the text as received, whatever was sent', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'police ',
        'policía ',
        'miedo',
        ' fear',
        'I.C.E. ',
        '👩‍👧',
        '\r\n',
        '\ud800',
        'vote no ',
        'mi mamá ',
        'mi mama\u0301 no llama a la policía '.normalize('NFD'),
        '\u0301',
        '🇺🇸',
        'مرحبا ',
        '2.5 ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const { themes, cooperation, sensitive } = analyseText({ text, direction: 'cooperation' });
        for (const span of [
          ...themes.flatMap(({ evidence }) => evidence),
          ...cooperation.evidence,
          ...sensitive,
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        for (const { score, evidence } of themes) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['lone surrogates', '\ud800\udc00\ud800 \udfff'],
    ['ten thousand emoji', '🚓'.repeat(10_000)],
    ['Arabic', 'نحن نثق في الشرطة ونخاف من الترحيل'],
    ['Hebrew', 'אנחנו סומכים על המשטרה'],
    ['Vietnamese', 'Chúng tôi sợ gọi cảnh sát và không tin tưởng thành phố này nữa'],
    ['Chinese', '我们害怕报警，请不要签署这项协议。'],
    ['Amharic', 'ፖሊስን ለመጥራት እንፈራለን እባካችሁ አትፈርሙ'],
    ['a link alone', 'https://example.org/police/budget?x=1'],
    ['links alone', 'www.ice.gov/fear http://police.example/sign-it?vote=no https://a.example/miedo'],
    ['marks without letters', '\u0301\u200d\ufe0f'.repeat(500)],
    ['nothing', ''],
  ])('guesses no theme and no side from %s', (_kind, text) => {
    const analysis = analyseText({ text, direction: 'cooperation' });
    expect(analysis.themes).toEqual([]);
    expect(analysis.cooperation.label).toBe('unclear');
  });

  it.each(['\r\n', ' 👩‍👩‍👧 ', ' e\u0301 ', ' \ud800 ', ' مرحبا '])(
    'points at the same words after %j',
    (before) => {
      const said = 'My neighbors are afraid to call the police.';
      expect(wordsOf(said).length).toBeGreaterThan(0);
      expect(wordsOf(`${before}${said}`)).toEqual(wordsOf(said));
    },
  );

  it('points at the same words of Spanish written with combining accents', () => {
    const said = 'Mi mamá tiene miedo de llamar a la policía por la deportación.';
    expect(wordsOf(said).length).toBeGreaterThan(0);
    expect(wordsOf(said.normalize('NFD')).map((words) => words.normalize('NFC'))).toEqual(wordsOf(said));
  });

  it.each([
    ['vi', 'Chúng tôi sợ gọi cảnh sát và không tin tưởng thành phố này nữa'],
    ['zh', '我们害怕报警，请不要签署这项协议。'],
    ['am', 'ፖሊስን ለመጥራት እንፈራለን እባካችሁ አትፈርሙ'],
    ['ar', 'نحن نثق في الشرطة ونخاف من الترحيل'],
    ['en', 'My neighbors are afraid to call the police.'],
    ['es', 'Mis vecinos tienen miedo de llamar a la policia.'],
    ['und', 'https://example.org 12345'],
  ])('tells the language: %s', (code, text) => {
    expect(analyseText({ text }).language.code).toBe(code);
  });

  it('tells when a resident speaks both languages', () => {
    const text =
      'My mom no quiere salir de la casa porque tiene miedo, and I have to take my brother to school every day.';
    expect(analyseText({ text }).language.mixed).toBe(true);
  });

  it('reads one word said two thousand times, and pages of markup', () => {
    expect(analyseText({ text: 'police '.repeat(2_000) }).language.code).toBe('en');
    expect(
      analyseText({ text: '<p class="x"><b>We fear deportation</b></p>'.repeat(50) }).themes.length,
    ).toBeGreaterThan(0);
  });
});
