import type { Account } from './account.ts';

declare const ofAnAccount: unique symbol;

/**
 * The e-mail address of one of our own accounts. `staffAddressOf` alone makes one, and mail goes to nothing else: no
 * address that a resident wrote or sent from can become one.
 */
export type StaffAddress = string & { readonly [ofAnAccount]: true };

/** Where an account's holder gets mail; null where she has no address or may no longer sign in. */
export const staffAddressOf = ({ email, disabledAt }: Account): StaffAddress | null =>
  email === undefined || disabledAt ? null : (email as StaffAddress);

/**
 * Whether this is an address that any mail server takes (RFC 5321, 4.1.2, without quoted names and without letters
 * beyond ASCII, which many refuse).
 */
export const isEmailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+$/.test(
    text,
  );
