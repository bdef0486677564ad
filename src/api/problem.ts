import type { HttpState } from '../http-state.ts';
import { errorText, faultText } from '../locales/translate.ts';
import type { LecternError } from '../platform/errors.ts';
import type { components } from './contract.ts';

export type Problem = components['schemas']['Problem'];

/** An error as RFC 9457 tells it, in the caller's language. */
export function problemOf(error: LecternError, state: Pick<HttpState, 'language' | 'requestId'>): Problem {
  const { title, detail } = errorText(
    { code: error.code, values: { ...error.values, requestId: state.requestId } },
    state.language,
  );
  return {
    type: `/api/docs#error-${error.code}`,
    title,
    status: error.status,
    code: error.code,
    detail,
    fields: error.faults.map((fault) => ({
      field: fault.field,
      code: fault.code,
      message: faultText(fault, state.language),
    })),
    requestId: state.requestId,
  };
}
