import type { Fault } from '../../platform/errors.ts';
import { invalid } from '../../platform/errors.ts';
import type { NewPolicy } from '../../policies/change-policies.ts';
import type { Meeting, Policy } from '../../policies/policy.ts';
import { fromCityTime, toCityTime } from '../city-time.ts';

const FIELDS = [
  'slug',
  'titleEn',
  'titleEs',
  'summaryEn',
  'summaryEs',
  'direction',
  'aliases',
  'opensAt',
  'closesAt',
  'meetingTitleEn',
  'meetingTitleEs',
  'meetingAt',
  'meetingPlace',
  'meetingVideo',
] as const;
export type PolicyField = (typeof FIELDS)[number];
export type PolicyValues = Record<PolicyField, string>;

/** What the acts call a field, as the form calls it. */
export const FORM_NAMES: Record<string, PolicyField> = { 'window.closesAt': 'closesAt' };

export const valuesFrom = (fields: Record<string, string>): PolicyValues =>
  Object.fromEntries(FIELDS.map((field) => [field, fields[field] ?? ''])) as PolicyValues;

/** A policy as its form shows it, with times on the city's clock. */
export function valuesOf(policy: Policy, timezone: string): PolicyValues {
  const { meeting } = policy;
  return {
    slug: policy.slug,
    titleEn: policy.title.en,
    titleEs: policy.title.es,
    summaryEn: policy.summary.en,
    summaryEs: policy.summary.es,
    direction: policy.direction,
    aliases: policy.aliases.join('\n'),
    opensAt: toCityTime(policy.window.opensAt, timezone),
    closesAt: toCityTime(policy.window.closesAt, timezone),
    meetingTitleEn: meeting?.title.en ?? '',
    meetingTitleEs: meeting?.title.es ?? '',
    meetingAt: meeting?.at ? toCityTime(meeting.at, timezone) : '',
    meetingPlace: meeting?.place ?? '',
    meetingVideo: meeting?.videoUrl ?? '',
  };
}

/**
 * The policy that the form means.
 * @throws LecternError `invalid-fields` with every fault; limits are the contract's.
 */
export function policyFrom(values: PolicyValues, timezone: string): NewPolicy {
  const faults: Fault[] = [];
  const text = (field: PolicyField, maximum: number, isRequired = true): string => {
    const value = values[field].trim();
    if (isRequired && value === '') faults.push({ field, code: 'required' });
    if (value.length > maximum) faults.push({ field, code: 'too-long', values: { maximum } });
    return value;
  };
  const time = (field: PolicyField): Date | undefined => {
    if (values[field] === '') return undefined;
    const at = fromCityTime(values[field], timezone);
    if (!at) faults.push({ field, code: 'not-a-date' });
    return at ?? undefined;
  };
  const requiredTime = (field: PolicyField): Date => {
    if (values[field] === '') faults.push({ field, code: 'required' });
    return time(field) ?? new Date(0);
  };

  const slug = text('slug', 80);
  if (slug !== '' && (slug.length < 3 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)))
    faults.push({ field: 'slug', code: 'malformed' });
  const { direction } = values;
  if (direction !== 'cooperation' && direction !== 'separation')
    faults.push({ field: 'direction', code: 'required' });
  const aliases = values.aliases.split('\n').flatMap((alias) => alias.trim() || []);
  if (aliases.length > 30) faults.push({ field: 'aliases', code: 'too-many', values: { maximum: 30 } });
  if (aliases.some((alias) => alias.length > 100))
    faults.push({ field: 'aliases', code: 'too-long', values: { maximum: 100 } });
  const input = {
    slug,
    title: { en: text('titleEn', 5000), es: text('titleEs', 5000) },
    summary: { en: text('summaryEn', 5000), es: text('summaryEs', 5000) },
    direction: direction === 'separation' ? ('separation' as const) : ('cooperation' as const),
    aliases,
    window: { opensAt: requiredTime('opensAt'), closesAt: requiredTime('closesAt') },
  };
  const meeting = meetingFrom(values, text, time, faults);
  if (faults.length > 0) throw invalid(faults);
  return { ...input, ...(meeting ? { meeting } : {}) };
}

/** A meeting that is named in no language and has nothing else is none. */
function meetingFrom(
  values: PolicyValues,
  text: (field: PolicyField, maximum: number, isRequired?: boolean) => string,
  time: (field: PolicyField) => Date | undefined,
  faults: Fault[],
): Meeting | undefined {
  const fields = ['meetingTitleEn', 'meetingTitleEs', 'meetingAt', 'meetingPlace', 'meetingVideo'] as const;
  if (fields.every((field) => values[field].trim() === '')) return undefined;
  for (const field of ['meetingTitleEn', 'meetingTitleEs'] as const)
    if (values[field].trim() === '') faults.push({ field, code: 'meeting-unnamed' });
  const at = time('meetingAt');
  const place = text('meetingPlace', 300, false);
  const videoUrl = text('meetingVideo', 500, false);
  if (videoUrl !== '' && !/^https?:\/\/\S+$/.test(videoUrl))
    faults.push({ field: 'meetingVideo', code: 'not-a-web-address' });
  return {
    title: { en: text('meetingTitleEn', 5000, false), es: text('meetingTitleEs', 5000, false) },
    ...(at ? { at } : {}),
    ...(place ? { place } : {}),
    ...(videoUrl ? { videoUrl } : {}),
  };
}
