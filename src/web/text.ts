import { textsFrom } from '../locales/texts.ts';
import { en } from './locales/en.ts';
import { es } from './locales/es.ts';

/** The texts of the pages in one language. */
export const textsIn = textsFrom(en, es);

/** The name of a text. */
export type TextKey = Parameters<ReturnType<typeof textsIn>['t']>[0];
