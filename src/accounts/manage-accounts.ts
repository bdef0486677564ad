import { randomBytes } from 'node:crypto';
import type { Deps } from '../platform/deps.ts';
import { conflict, type Fault, invalid, notFound } from '../platform/errors.ts';
import { type Account, accounts, ROLES, type Role, sessions } from './account.ts';
import { hashPassword } from './passwords.ts';
import { recordAct } from './record-act.ts';
import { isEmailAddress } from './staff-address.ts';

/** NIST SP 800-63B: at least fifteen characters where the password is the only factor; no rules of composition. */
const SHORTEST_PASSWORD = 15;

/**
 * Adds an account.
 * @throws LecternError `invalid-fields` naming each faulty one of name, role, password and email; `conflict` when the name is taken.
 */
export async function addAccount(
  deps: Deps,
  input: { name: string; role: string; password: string; email?: string },
  actor: string,
): Promise<Account> {
  const faults: Fault[] = [];
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{1,59}$/u.test(input.name))
    faults.push({ field: 'name', code: 'account-name' });
  if (!isRole(input.role))
    faults.push({ field: 'role', code: 'not-allowed', values: { allowed: ROLES.join(', ') } });
  if (input.password.length < SHORTEST_PASSWORD)
    faults.push({ field: 'password', code: 'too-short', values: { minimum: SHORTEST_PASSWORD } });
  if (input.email !== undefined && !isEmailAddress(input.email))
    faults.push({ field: 'email', code: 'email-address' });
  if (faults.length > 0 || !isRole(input.role)) throw invalid(faults);

  if (await accounts(deps.db).exists({ name: input.name })) throw conflict(`account ${input.name} exists`);
  const account = await accounts(deps.db).create({
    name: input.name,
    role: input.role,
    passwordHash: await hashPassword(input.password),
    ...(input.email === undefined ? {} : { email: input.email }),
    createdAt: deps.now(),
  });
  await recordAct(deps, actor, 'add-account', { kind: 'account', id: input.name }, { role: input.role });
  return account.toObject();
}

export async function listAccounts(deps: Deps): Promise<Account[]> {
  return accounts(deps.db).find().sort({ name: 1 }).lean<Account[]>();
}

/** Ends an account's right to sign in, and its open sessions. @throws LecternError `not-found`. */
export async function disableAccount(deps: Deps, name: string, actor: string): Promise<void> {
  const account = await accounts(deps.db).findOneAndUpdate({ name }, { $set: { disabledAt: deps.now() } });
  if (!account) throw notFound('account');
  await sessions(deps.db).deleteMany({ account: account._id });
  await recordAct(deps, actor, 'disable-account', { kind: 'account', id: name });
}

/**
 * Says where an account's digests may be mailed, or with null that they may not. Only whoever manages accounts can: an
 * address that its holder could type might be anybody's.
 * @throws LecternError `invalid-fields`, `not-found`.
 */
export async function setEmail(deps: Deps, name: string, email: string | null, actor: string): Promise<void> {
  if (email !== null && !isEmailAddress(email)) throw invalid([{ field: 'email', code: 'email-address' }]);
  const change = email === null ? { $unset: { email: 1 } } : { $set: { email } };
  const { matchedCount } = await accounts(deps.db).updateOne({ name }, change);
  if (matchedCount === 0) throw notFound('account');
  await recordAct(deps, actor, 'set-email', { kind: 'account', id: name });
}

/** Sets a new password and ends the sessions opened with the old one. @throws LecternError `not-found`. */
export async function changePassword(
  deps: Deps,
  name: string,
  password: string,
  actor: string,
): Promise<void> {
  const account = await accounts(deps.db).findOneAndUpdate(
    { name },
    { $set: { passwordHash: await hashPassword(password) } },
  );
  if (!account) throw notFound('account');
  await sessions(deps.db).deleteMany({ account: account._id });
  await recordAct(deps, actor, 'change-password', { kind: 'account', id: name });
}

/** 120 bits in letters that are hard to misread. */
export function randomPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
  const picked = [...randomBytes(24)].map((byte) => letters[byte % letters.length]);
  return [0, 6, 12, 18].map((at) => picked.slice(at, at + 6).join('')).join('-');
}

const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role);
