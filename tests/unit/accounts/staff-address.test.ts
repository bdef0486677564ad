import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../src/accounts/account.ts';
import { isEmailAddress, type StaffAddress, staffAddressOf } from '../../../src/accounts/staff-address.ts';
import type { Letter } from '../../../src/deliveries/mailer.ts';

describe('the address of an account', () => {
  const account = { name: 'ana', email: 'ana@example.gov' } as Account;

  test('is the one that an administrator set, until the account is closed', () => {
    expect(staffAddressOf(account)).toBe('ana@example.gov');
    expect(staffAddressOf({ ...account, disabledAt: new Date() })).toBeNull();
    expect(staffAddressOf({ name: 'ana' } as Account)).toBeNull();
  });

  test('is the only thing that a letter can be sent to', () => {
    const written = 'resident@example.org';
    // @ts-expect-error What somebody wrote is no address of ours; this line must not compile.
    const wrong: Letter['to'] = written;
    const right: Letter['to'] = staffAddressOf(account) as StaffAddress;
    expect([wrong, right]).toHaveLength(2);
  });

  test('is made in one place', () => {
    const makers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => /\bas (?:unknown as )?StaffAddress\b/.test(readFileSync(join('src', path), 'utf8')));
    expect(makers).toEqual([join('accounts', 'staff-address.ts')]);
  });
});

test.each([
  ['ana@example.gov', true],
  ["o'neil+digest@mail.example.gov", true],
  ['ana@localhost', false],
  ['Ana <ana@example.gov>', false],
  ['ana@example.gov, bo@example.gov', false],
  ['ana@example.gov\nBcc: all@example.org', false],
  [`${'a'.repeat(65)}@example.gov`, false],
  ['', false],
])('%j is an e-mail address: %s', (text, verdict) => {
  expect(isEmailAddress(text)).toBe(verdict);
});
