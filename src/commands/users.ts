import {
  addAccount,
  disableAccount,
  listAccounts,
  randomPassword,
  setEmail,
} from '../accounts/manage-accounts.ts';
import type { Services } from '../services.ts';
import { EXIT, print, tell } from './terminal.ts';

const ACTOR = 'system';

/** `lectern user add`: the password is read from standard input with --password-stdin, or made and shown once. */
export async function addUser(
  services: Services,
  name: string,
  options: { role: string; email?: string; passwordStdin?: boolean },
): Promise<number> {
  const given = options.passwordStdin ? await readPassword() : undefined;
  const password = given ?? randomPassword();
  const { role, email } = options;
  const input = { name, role, password, ...(email === undefined ? {} : { email }) };
  const account = await addAccount(services, input, ACTOR);
  tell(`Added ${account.name} (${account.role}).`);
  if (given === undefined) {
    tell('The password, shown this once:');
    print(password);
  }
  return EXIT.done;
}

/** `lectern user list`: one JSON object a line, never a password or its hash. */
export async function listUsers(services: Services): Promise<number> {
  for (const { name, role, email, createdAt, disabledAt } of await listAccounts(services))
    print(JSON.stringify({ name, role, email, createdAt, disabled: disabledAt !== undefined }));
  return EXIT.done;
}

/** `lectern user email`: where the account's digests may be mailed; without an address, nowhere. */
export async function setUserEmail(
  services: Services,
  name: string,
  email: string | undefined,
): Promise<number> {
  await setEmail(services, name, email ?? null, ACTOR);
  tell(email === undefined ? `${name} gets no mail.` : `${name} gets mail at ${email}.`);
  return EXIT.done;
}

/** `lectern user disable`: no more sign-ins, and open sessions end. */
export async function disableUser(services: Services, name: string): Promise<number> {
  await disableAccount(services, name, ACTOR);
  tell(`Disabled ${name}.`);
  return EXIT.done;
}

async function readPassword(): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts)
    .toString('utf8')
    .replace(/\r?\n$/, '');
}
