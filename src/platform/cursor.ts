import { Types } from 'mongoose';
import { invalid } from './errors.ts';

/** The place after which the next page starts, in lists that are newest first and then by id. */
export type Place = { at: Date; id: string };

export const encodeCursor = (at: Date, id: string): string =>
  Buffer.from(`${at.getTime().toString(36)}.${id}`).toString('base64url');

/** @throws LecternError `invalid-fields` on a cursor that was not made by `encodeCursor`. */
export function decodeCursor(cursor: string): Place {
  const match = /^([0-9a-z]{1,11})\.([0-9a-f]{24})$/.exec(
    Buffer.from(cursor, 'base64url').toString('latin1'),
  );
  if (!match?.[1] || !match[2]) throw invalid([{ field: 'cursor', code: 'malformed' }]);
  return { at: new Date(Number.parseInt(match[1], 36)), id: match[2] };
}

/** What follows a place in a list that is newest first by `submittedAt`. */
export const following = (place: Place | null) =>
  place
    ? {
        submittedAt: { $lte: place.at },
        $or: [{ submittedAt: { $lt: place.at } }, { _id: { $lt: new Types.ObjectId(place.id) } }],
      }
    : {};
