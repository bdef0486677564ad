import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so a code read aloud or copied by hand survives. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new receipt of 60 random bits, as `XXXX-XXXX-XXXX`. */
export const newReceipt = (): string => codeFrom(randomBytes(12));

/**
 * The receipt that belongs to an idempotency key. It can be told again to whoever holds the key and
 * repeats the request, though only the salt and the receipt's hash are kept.
 */
export const receiptFor = (key: string, salt: string): string =>
  codeFrom(createHmac('sha256', salt).update(key).digest());

/** What is stored instead of the code. */
export const hashOfReceipt = (code: string): string =>
  createHash('sha256').update(`receipt:${code}`).digest('hex');

/** The code as it was printed, from what a person typed: case, spaces and hyphens do not matter, and I, L and O are forgiven. Null when it cannot be one. */
export function readReceipt(typed: string): string | null {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(letters) ? grouped(letters) : null;
}

const codeFrom = (bytes: Uint8Array): string =>
  grouped([...bytes.subarray(0, 12)].map((byte) => ALPHABET[byte & 31]).join(''));

const grouped = (letters: string): string =>
  `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
