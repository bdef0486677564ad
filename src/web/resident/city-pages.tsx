import { readFileSync } from 'node:fs';
import { LANGUAGES, type UiLanguage } from '../../locales/translate.ts';
import { Page } from '../layout.tsx';
import { markdown } from '../markdown.tsx';
import { useReader } from '../reader.ts';

type CityText = 'privacy' | 'method';

// Written as texts beside the seeds, because a clerk edits them: the law they speak of moves.
const TEXTS = Object.fromEntries(
  (['privacy', 'method'] as const).map((name) => [
    name,
    Object.fromEntries(LANGUAGES.map((language) => [language, readText(name, language)])),
  ]),
) as Record<CityText, Record<UiLanguage, string>>;

/** A text of the city's own: what is kept about a resident, and how comments are counted. */
export function CityPage({ name }: { name: CityText }) {
  const { language } = useReader();
  const { title, body } = markdown(TEXTS[name][language]);
  return <Page title={title}>{body}</Page>;
}

function readText(name: CityText, language: UiLanguage): string {
  return readFileSync(new URL(`../../../seeds/pages/${name}.${language}.md`, import.meta.url), 'utf8');
}
