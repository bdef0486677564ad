import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Direction, Position, StanceLabel, ToneLabel } from '../../src/text/types.ts';

type Bilingual = { en: string; es: string };
type Theme = { id: string; name: Bilingual; description: Bilingual; not: Bilingual };
type Policy = {
  slug: string;
  direction: Direction;
  state: string;
  title: Bilingual;
  summary: Bilingual;
  aliases: string[];
  window: { opensDaysAgo: number; closesInDays: number };
  meeting: {
    daysFromNow: number;
    hour: number;
    minute: number;
    place: string;
    videoUrl: string;
    title: Bilingual;
  };
};
type Comment = {
  id: string;
  policy: string;
  source: string;
  language: string;
  mixed?: boolean;
  submitted: { daysAgo: number; hour: number; minute: number };
  position?: Position;
  name?: string;
  district?: number;
  campaign?: string;
  moderation?: { decision: string; reason: string };
  withdrawn?: boolean;
  meant: { themes: string[]; stance: StanceLabel; tone: ToneLabel };
  text: string;
};
type Meeting = {
  file: string;
  policy: string;
  title: Bilingual;
  meeting: { daysAgo: number; hour: number; minute: number };
  videoUrl: string;
};

const seeds = new URL('../../seeds/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, seeds), 'utf8');
const themes: Theme[] = parse(read('themes.yaml')).themes;
const policies: Policy[] = parse(read('policies.yaml')).policies;
const comments: Comment[] = parse(read('comments.yaml')).comments;
const meetings: Meeting[] = parse(read('transcripts/index.yaml')).transcripts;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const count = (list: Comment[], is: (comment: Comment) => unknown): number => list.filter(is).length;

/** Ids and names are the codebook's own: records refer to the ids, and people to the names. */
const CODEBOOK: [id: string, en: string, es: string][] = [
  ['community-trust', 'Trust in police and the city', 'Confianza en la policía y la ciudad'],
  ['crime-reporting', 'Reporting crime and calling 911', 'Denunciar delitos y llamar al 911'],
  ['public-safety', 'Crime and public safety', 'Delincuencia y seguridad pública'],
  ['fear-and-wellbeing', 'Fear and family well-being', 'Miedo y bienestar familiar'],
  ['civic-participation', 'Civic participation', 'Participación ciudadana'],
  ['cost-and-resources', 'Cost and police resources', 'Costo y recursos policiales'],
  ['legal-exposure', 'Legal exposure of the city', 'Riesgo legal de la ciudad'],
  ['civil-rights', 'Civil rights and fair treatment', 'Derechos civiles y trato justo'],
  ['economy-and-reputation', "Economy and the city's reputation", 'Economía y reputación de la ciudad'],
  ['social-cohesion', 'Social cohesion', 'Cohesión social'],
  ['local-federal-roles', 'Local and federal roles', 'Papel local y federal'],
  ['rule-of-law', 'Rule of law and enforcement', 'Estado de derecho y cumplimiento'],
  ['transparency-accountability', 'Transparency and accountability', 'Transparencia y rendición de cuentas'],
  ['community-policing', 'Community policing and alternatives', 'Policía comunitaria y alternativas'],
  ['services-and-legal-aid', 'Services and legal aid', 'Servicios y ayuda legal'],
  ['officer-safety-operations', 'Officer safety and police operations', 'Seguridad y operaciones policiales'],
];

describe('the codebook as data', () => {
  it('has every theme under the id and the names that people know', () => {
    expect(themes.map(({ id, name }) => [id, name.en, name.es])).toEqual(CODEBOOK);
    expect(parse(read('themes.yaml')).version).toMatch(/^\d+$/);
  });

  it.each(CODEBOOK)('tells a Spanish reader as much as an English one about %s', (id) => {
    const theme = themes.find((candidate) => candidate.id === id);
    for (const part of [theme?.description, theme?.not]) {
      const [en, es] = [words(part?.en ?? ''), words(part?.es ?? '')];
      expect(en).toBeGreaterThan(4);
      expect(es / en).toBeGreaterThan(0.7);
      expect(es / en).toBeLessThan(1.7);
    }
  });
});

describe('the demo policies', () => {
  it('move the city one way and the other, and are open', () => {
    expect(policies.map((policy) => policy.direction)).toEqual(['cooperation', 'separation']);
    expect(policies.map((policy) => policy.state)).toEqual(['open', 'open']);
  });

  it.each(policies.map((policy) => [policy.slug, policy] as const))(
    '%s can be read in a minute in either language, and is heard after comments close',
    (slug, policy) => {
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      for (const language of ['en', 'es'] as const) {
        expect(words(policy.summary[language])).toBeGreaterThanOrEqual(120);
        expect(words(policy.summary[language])).toBeLessThanOrEqual(200);
        expect(policy.title[language]).not.toBe('');
        expect(policy.meeting.title[language]).not.toBe('');
      }
      expect(policy.aliases.length).toBeGreaterThan(2);
      expect(policy.window.opensDaysAgo).toBeGreaterThan(0);
      expect(policy.window.closesInDays).toBeGreaterThan(0);
      expect(policy.meeting.daysFromNow).toBeGreaterThanOrEqual(policy.window.closesInDays);
      expect(new URL(policy.meeting.videoUrl).hostname).toMatch(/(^|\.)example\.com$/);
    },
  );
});

describe('the demo comments', () => {
  it.each(comments.map((comment) => [comment.id, comment] as const))(
    '%s is one that the form, an import or a card could have brought while comments were open',
    (_id, comment) => {
      const policy = policies.find(({ slug }) => slug === comment.policy);
      expect(policy).toBeDefined();
      expect(comment.text.length).toBeGreaterThan(0);
      expect(comment.text.length).toBeLessThanOrEqual(10_000);
      expect(['web', 'import', 'paper']).toContain(comment.source);
      expect(comment.submitted.daysAgo).toBeGreaterThan(0);
      expect(comment.submitted.daysAgo).toBeLessThan(policy?.window.opensDaysAgo ?? 0);
      expect(comment.submitted.hour).toBeLessThan(24);
      expect(comment.submitted.minute).toBeLessThan(60);
      expect([undefined, 'support', 'oppose', 'mixed', 'unsure']).toContain(comment.position);
      if (comment.district !== undefined) {
        expect(comment.district).toBeGreaterThanOrEqual(1);
        expect(comment.district).toBeLessThanOrEqual(14);
      }
    },
  );

  it('can be told apart by id, and only a repeated one shares its words', () => {
    expect(new Set(comments.map(({ id }) => id)).size).toBe(comments.length);
    const repeated = comments.filter(
      ({ text }, at) => comments.findIndex((earlier) => earlier.text === text) !== at,
    );
    expect(repeated.map(({ moderation }) => moderation?.reason)).toEqual(['duplicate']);
  });

  it('are written in English, Spanish, both at once, and another language', () => {
    const share = (is: (comment: Comment) => unknown) => count(comments, is) / comments.length;
    expect(share(({ language, mixed }) => language === 'en' && !mixed)).toBeGreaterThan(0.5);
    expect(share(({ language, mixed }) => language === 'es' && !mixed)).toBeGreaterThan(0.25);
    expect(share(({ mixed }) => mixed)).toBeGreaterThan(0.06);
    expect(count(comments, ({ language }) => language !== 'en' && language !== 'es')).toBeGreaterThan(0);
  });

  it.each(CODEBOOK)('argue about %s at least three times', (id) => {
    expect(count(comments, ({ meant }) => meant.themes.includes(id))).toBeGreaterThanOrEqual(3);
  });

  it('name no theme that the codebook lacks', () => {
    const known = new Set(CODEBOOK.map(([id]) => id));
    expect(comments.flatMap(({ meant }) => meant.themes).filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(policies.map(({ slug }) => slug))('speak in every position and every tone on %s', (slug) => {
    const here = comments.filter(({ policy }) => policy === slug);
    for (const stance of ['support', 'oppose', 'mixed', 'unclear']) {
      expect(count(here, ({ meant }) => meant.stance === stance)).toBeGreaterThan(0);
    }
    for (const tone of ['negative', 'neutral', 'positive']) {
      expect(count(here, ({ meant }) => meant.tone === tone)).toBeGreaterThan(0);
    }
  });

  it('include Spanish speakers on either side', () => {
    const spanish = comments.filter(({ language, mixed }) => language === 'es' && !mixed);
    const cooperation = (comment: Comment): boolean =>
      policies.find(({ slug }) => slug === comment.policy)?.direction === 'cooperation';
    const forIce = ({ meant }: Comment, toward: boolean) => meant.stance === (toward ? 'support' : 'oppose');
    expect(count(spanish, (comment) => forIce(comment, cooperation(comment)))).toBeGreaterThan(5);
    expect(count(spanish, (comment) => forIce(comment, !cooperation(comment)))).toBeGreaterThan(5);
  });

  it('hold a letter sent eight times in English and one sent five times in Spanish', () => {
    const languages = (letter: string) =>
      comments.filter(({ campaign }) => campaign === letter).map(({ language }) => language);
    expect(languages('approve-287g-letter')).toEqual(Array(8).fill('en'));
    expect(languages('carta-ordenanza')).toEqual(Array(5).fill('es'));
  });

  it('are withheld for what a text is, as often on one side as on the other', () => {
    const withheld = comments.filter(({ moderation }) => moderation);
    const reasons = ['off-topic', 'threat', 'obscenity', 'private-information', 'duplicate', 'spam'];
    for (const { moderation } of withheld) {
      expect(moderation?.decision).toBe('withhold');
      expect(reasons).toContain(moderation?.reason);
    }
    const toward = withheld.map(({ policy, position }) => {
      const joins = policies.find(({ slug }) => slug === policy)?.direction === 'cooperation';
      return joins === (position === 'support') ? 'for ICE' : 'against';
    });
    expect(toward.filter((side) => side === 'for ICE').length).toBe(2);
    expect(toward.filter((side) => side === 'against').length).toBe(2);
    expect(count(comments, ({ withdrawn }) => withdrawn)).toBe(2);
  });
});

describe('the demo meetings', () => {
  it('are all listed, with a policy, a past date and a link that leads nowhere', () => {
    const files = readdirSync(new URL('transcripts/', seeds)).filter((file) => file !== 'index.yaml');
    expect(meetings.map(({ file }) => file).sort()).toEqual(files.sort());
    for (const { policy, meeting, title, videoUrl } of meetings) {
      expect(policies.map(({ slug }) => slug)).toContain(policy);
      expect(meeting.daysAgo).toBeGreaterThan(0);
      expect(title.es).not.toBe(title.en);
      expect(new URL(videoUrl).hostname).toMatch(/(^|\.)example\.com$/);
    }
  });

  it('give captions in capitals whose times run forward for a quarter of an hour', () => {
    const captions = read('transcripts/public-safety-committee.vtt');
    const cues = [...captions.matchAll(/^(\S+) --> (\S+)\n(.+)$/gm)];
    expect(captions.startsWith('WEBVTT\n')).toBe(true);
    expect(cues.length).toBe(captions.match(/-->/g)?.length);
    const times = cues.flatMap(([, start = '', end = '']) => [seconds(start), seconds(end)]);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeGreaterThan(12 * 60);
    expect(times.at(-1)).toBeLessThan(15 * 60);
    const spoken = cues.map(([, , , text = '']) => text).join(' ');
    expect(spoken).toBe(spoken.toUpperCase());
    expect(spoken.match(/>> /g)?.length).toBeGreaterThan(40);
    expect(spoken).toMatch(/UNDER THE DIRECTION OF EYES/);
  });

  it('give plain text in which every turn has a stamp and a speaker', () => {
    const text = read('transcripts/governance-committee.txt');
    const turns = text.split('\n').filter((line) => line.startsWith('['));
    for (const turn of turns) expect(turn).toMatch(/^\[\d\d:\d\d:\d\d\] [A-Z][A-Z .-]+: \S/);
    const times = [...text.matchAll(/\[(\d\d:\d\d:\d\d)\]/g)].map(([, stamp = '']) => seconds(stamp));
    expect(times.length).toBeGreaterThan(turns.length);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });
});

describe('everything in the seeds', () => {
  it.each([
    'comments.yaml',
    'policies.yaml',
    'transcripts/public-safety-committee.vtt',
    'transcripts/governance-committee.txt',
  ])('reaches nobody real by telephone, mail or link in %s', (file) => {
    const text = read(file);
    for (const [phone] of text.matchAll(/\b\d{3}[-. ]\d{3}[-. ]\d{4}\b/g))
      expect(phone).toMatch(/-555-01\d\d$/);
    for (const [mail] of text.matchAll(/\S+@\S+\.\w+/g)) expect(mail).toMatch(/@example\.com$/);
    for (const [link] of text.matchAll(/https?:\/\/[^\s/]+/g)) expect(link).toMatch(/[/.]example\.com$/);
  });
});

describe('the privacy and method pages', () => {
  const shape = (page: string): string[] =>
    page
      .split('\n')
      .filter(Boolean)
      .map((line) => /^(#+|-) /.exec(line)?.[1] ?? 'paragraph');

  it.each(['privacy', 'method'])('say the same, part by part, in both languages on the %s page', (name) => {
    const [en, es] = [read(`pages/${name}.en.md`), read(`pages/${name}.es.md`)];
    expect(shape(es)).toEqual(shape(en));
    for (const page of [en, es]) {
      expect(shape(page).filter((part) => part === '#')).toEqual(['#']);
      expect(words(page)).toBeGreaterThan(400);
      expect(words(page)).toBeLessThan(750);
    }
  });

  it.each([
    ['pages/privacy.en.md', /call 911/, /SB 4/, /cannot promise/],
    ['pages/privacy.es.md', /llame al 911/, /SB 4/, /no puede prometer/],
    ['pages/method.en.md', /not a poll/, /unclear/, /word for word/],
    ['pages/method.es.md', /no es una encuesta/, /no está claro/, /palabra por palabra/],
  ])('do not leave out what a resident must know: %s', (file, ...needed) => {
    for (const phrase of needed) expect(read(file)).toMatch(phrase);
  });
});

function seconds(stamp: string): number {
  return stamp.split(':').reduce((total, part) => total * 60 + Number(part), 0);
}
