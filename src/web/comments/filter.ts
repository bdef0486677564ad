import { SOURCES, STATES } from '../../comments/comment.ts';
import type { CommentQuery } from '../../comments/find-comments.ts';
import { type Fault, invalid } from '../../platform/errors.ts';

export const FILTER_STANCES = ['support', 'oppose', 'mixed', 'unclear'] as const;
export const FILTER_POSITIONS = ['support', 'oppose', 'mixed', 'unsure'] as const;
export const FILTER_TONES = ['negative', 'neutral', 'positive'] as const;

/** The filters of the list of comments, as its form sends them. */
const FILTERS = [
  'policy',
  'q',
  'state',
  'source',
  'language',
  'theme',
  'stance',
  'position',
  'district',
  'tone',
  'sensitive',
  'group',
  'transcript',
] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** The filters that an address holds; what is empty filters nothing. */
export function filtersFrom(query: Record<string, unknown>): Filters {
  return Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = query[name];
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );
}

/** The address of the list with these filters. */
export function addressOf(base: string, filters: Filters, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({ ...filters, ...more }).toString();
  return query === '' ? base : `${base}?${query}`;
}

/** @throws LecternError `invalid-fields` naming each filter whose value cannot be. */
export function queryFrom(filters: Filters): CommentQuery {
  const faults: Fault[] = [];
  const oneOf = <T extends string>(name: FilterName, allowed: readonly T[]): T | undefined => {
    const value = filters[name];
    const known = allowed.find((each) => each === value);
    if (value !== undefined && known === undefined)
      faults.push({ field: name, code: 'not-allowed', values: { allowed: allowed.join(', ') } });
    return known;
  };
  const matching = (name: FilterName, form: RegExp): string | undefined => {
    const value = filters[name];
    if (value !== undefined && !form.test(value)) faults.push({ field: name, code: 'malformed' });
    return value;
  };
  const district = matching('district', /^\d{1,2}$/);
  const sensitive = oneOf('sensitive', ['yes', 'no']);
  const query = {
    policy: matching('policy', /^[a-z0-9-]{1,80}$/),
    q: matching('q', /^[\s\S]{1,200}$/),
    state: oneOf('state', STATES),
    source: oneOf('source', SOURCES),
    language: matching('language', /^[a-z]{2,3}$/),
    theme: matching('theme', /^[a-z0-9-]{1,60}$/),
    stance: oneOf('stance', FILTER_STANCES),
    position: oneOf('position', FILTER_POSITIONS),
    district: district === undefined ? undefined : Number(district),
    tone: oneOf('tone', FILTER_TONES),
    sensitive: sensitive === undefined ? undefined : sensitive === 'yes',
    group: matching('group', /^[\w-]{1,64}$/),
    transcript: matching('transcript', /^[0-9a-f]{24}$/),
  };
  if (faults.length > 0) throw invalid(faults);
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}
