import { randomUUID } from 'node:crypto';
import type { NewComment } from '../../comments/submit-comment.ts';
import { type Fault, invalid } from '../../platform/errors.ts';
import type { SensitivePassage } from '../../text/types.ts';
import type { FormError } from '../forms/errors.ts';

export const POSITIONS = ['support', 'oppose', 'mixed', 'unsure'] as const;

/** What the form holds while a resident fills it in: nothing is lost between two tries. */
export type CommentForm = {
  text: string;
  position: string;
  name: string;
  district: string;
  /** Makes the same form sent twice one comment; made anew for each form. */
  key: string;
  errors: FormError[];
  /** Passages that the resident is asked to look at before the text is kept. */
  warned: SensitivePassage[];
};

export const emptyForm = (): CommentForm => ({
  text: '',
  position: '',
  name: '',
  district: '',
  key: randomUUID(),
  errors: [],
  warned: [],
});

export const formFrom = (fields: Record<string, string>): CommentForm => ({
  text: fields.text ?? '',
  position: fields.position ?? '',
  name: fields.name ?? '',
  district: fields.district ?? '',
  key: /^[\w-]{16,64}$/.test(fields.idempotencyKey ?? '') ? (fields.idempotencyKey ?? '') : randomUUID(),
  errors: [],
  warned: [],
});

/**
 * The comment that the form means. Whatever may be left empty and is, was not given.
 * @throws LecternError `invalid-fields` for an answer that the form does not offer.
 */
export function commentFrom(form: CommentForm): NewComment {
  const faults: Fault[] = [];
  const position = POSITIONS.find((each) => each === form.position);
  if (!position && !['', 'none'].includes(form.position))
    faults.push({ field: 'position', code: 'not-allowed', values: { allowed: POSITIONS.join(', ') } });
  if (!/^\d{0,2}$/.test(form.district)) faults.push({ field: 'district', code: 'malformed' });
  if (faults.length > 0) throw invalid(faults);
  return {
    text: form.text,
    ...(position ? { position } : {}),
    ...(form.name.trim() ? { name: form.name.trim() } : {}),
    ...(form.district ? { district: Number(form.district) } : {}),
  };
}
