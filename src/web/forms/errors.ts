import type { UiLanguage } from '../../locales/translate.ts';
import { errorText, faultText } from '../../locales/translate.ts';
import { LecternError } from '../../platform/errors.ts';

/** What is wrong with one field of a form. `field` is the name of its control; empty for the form as a whole. */
export type FormError = { field: string; message: string };

/** The codes after which a form is shown again with everything that was entered: the reader can act on each. */
const SHOWN_IN_FORM = [
  'invalid-fields',
  'conflict',
  'comments-closed',
  'too-many-requests',
  'unavailable',
  'wrong-credentials',
];

/**
 * What was thrown, as errors for the form that was sent; `own` names a text of the form's own for a code
 * of a fault or error where the general one would not help.
 * @throws what was thrown, when showing the form again is no answer to it.
 */
export function formErrors(
  thrown: unknown,
  language: UiLanguage,
  own: Record<string, string> = {},
): { status: number; errors: FormError[] } {
  if (!(thrown instanceof LecternError) || !SHOWN_IN_FORM.includes(thrown.code)) throw thrown;
  const { status, faults } = thrown;
  if (faults.length > 0)
    return {
      status,
      errors: faults.map((fault) => ({
        field: fault.field,
        message: own[`${fault.field}.${fault.code}`] ?? own[fault.code] ?? faultText(fault, language),
      })),
    };
  const { title, detail } = errorText(thrown, language);
  return { status, errors: [{ field: '', message: own[thrown.code] ?? `${title}. ${detail}` }] };
}

export const errorAt = (errors: FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** The id of a field's control; the error summary links to it. */
export const idOf = (field: string): string => `field-${field.replaceAll(/[^\w-]/g, '-')}`;
