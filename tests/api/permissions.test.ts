import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mayActAs, type Role } from '../../src/accounts/account.ts';
import { addAccount, disableAccount } from '../../src/accounts/manage-accounts.ts';
import { signIn } from '../../src/accounts/sign-in.ts';
import { documentedOperations } from '../../src/api/docs-contract.ts';
import { ask, faultsIn, type Who } from '../support/ask.ts';
import { startTestService, type TestService } from '../support/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

const EVERYBODY: Who[] = ['nobody', 'council', 'clerk', 'admin'];

const expected = (who: Who, permission: 'public' | Role): 401 | 403 | 'allowed' => {
  if (permission === 'public') return 'allowed';
  if (who === 'nobody') return 401;
  return mayActAs({ name: who, role: who }, permission) ? 'allowed' : 403;
};

/** A path where nothing stands, so that whoever may pass changes nothing. */
const nowhere = (path: string): string =>
  path
    .replace('{slug}', 'no-such-policy')
    .replace('{id}', '0'.repeat(24))
    .replace('{code}', '0000-0000-0000');

describe.each(documentedOperations.map((operation) => [operation.operationId, operation] as const))(
  '%s',
  (_, { method, path, 'x-permission': permission }) => {
    test.each(EVERYBODY.map((who) => [who, expected(who, permission)] as const))(
      `for %s is %s`,
      async (who, verdict) => {
        const isSignOut = method === 'delete' && path === '/api/v1/sessions/current';
        // Whoever signs out does so with a session of her own.
        const headers = isSignOut && who !== 'nobody' ? await freshSession(who) : undefined;
        const answer = await ask(
          service,
          `${method.toUpperCase() as 'GET'} ${nowhere(path)}`,
          headers ? { headers } : { as: who },
        );
        if (verdict === 'allowed') {
          expect([401, 403]).not.toContain(answer.status);
          expect(answer.status).toBeLessThan(500);
        } else {
          expect(answer.status).toBe(verdict);
          expect(answer.body.code).toBe(verdict === 401 ? 'unauthenticated' : 'forbidden');
        }
      },
    );
  },
);

const freshSession = async (who: Role) => {
  const { token } = await signIn(service.services, service.accounts[who]);
  return { Authorization: `Bearer ${token}` };
};

describe('signing in', () => {
  test('gives a token that works until its holder signs out', async () => {
    const { name, password } = service.accounts.clerk;
    const signedIn = await ask(service, 'POST /api/v1/sessions', { body: { name, password } });
    expect(signedIn.status).toBe(201);
    expect(signedIn.body.account).toEqual({ name, role: 'clerk' });

    const headers = { Authorization: `Bearer ${signedIn.body.token}` };
    expect((await ask(service, 'GET /api/v1/sessions/current', { headers })).body.name).toBe(name);
    expect((await ask(service, 'DELETE /api/v1/sessions/current', { headers })).status).toBe(204);
    expect((await ask(service, 'GET /api/v1/sessions/current', { headers })).status).toBe(401);
  });

  test('says the same of a wrong password and of a name that nobody has', async () => {
    const { name, password } = service.accounts.clerk;
    const answers = [
      await ask(service, 'POST /api/v1/sessions', { body: { name, password: 'not this one' } }),
      await ask(service, 'POST /api/v1/sessions', { body: { name: 'nobody-by-this-name', password } }),
    ];
    for (const { status, body } of answers) {
      expect([status, body.code]).toEqual([401, 'wrong-credentials']);
      expect(body.detail).toBe(answers[0]?.body.detail);
    }
  });

  test('names both fields when both are missing', async () => {
    const answer = await ask(service, 'POST /api/v1/sessions', { body: {} });
    expect([answer.status, faultsIn(answer)]).toEqual([422, { name: 'required', password: 'required' }]);
  });
});

describe('a session that nobody opened', () => {
  test.each([
    ['a forged token', 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
    ['a token with a stroke changed', null],
    ['a token of another shape', 'Bearer x'],
    ['another scheme', 'Basic Y2xlcms6cGFzc3dvcmQ='],
    ['no token at all', 'Bearer'],
  ])('is refused: %s', async (_, given) => {
    const real = service.accounts.admin.token;
    const changed = `Bearer ${real.slice(0, -2)}${real.endsWith('AA') ? 'BB' : 'AA'}`;
    const headers = { Authorization: given ?? changed };
    // Also where nobody needs to sign in: a program should learn that its token has ended.
    for (const path of ['/api/v1/acts', '/api/v1/policies']) {
      const answer = await ask(service, `GET ${path}`, { headers });
      expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated']);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    }
  });

  test('is not signed in with a forged cookie, and still reads what everybody may', async () => {
    const headers = { Cookie: `lectern_session=${'A'.repeat(43)}` };
    expect((await ask(service, 'GET /api/v1/acts', { headers })).status).toBe(401);
    expect((await ask(service, 'GET /api/v1/policies', { headers })).status).toBe(200);
  });
});

describe('the browser’s cookie', () => {
  const cookie = () => ({ Cookie: `lectern_session=${service.accounts.clerk.token}` });

  test('signs a clerk in as her token does', async () => {
    const answer = await ask(service, 'GET /api/v1/sessions/current', { headers: cookie() });
    expect(answer.body).toEqual({ name: service.accounts.clerk.name, role: 'clerk' });
  });

  test.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'https://elsewhere.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 422],
    [{ 'Sec-Fetch-Site': 'none' }, 422],
  ] as const)('does not let another site’s page act in her name: %o gives %i', async (from, status) => {
    const answer = await ask(service, 'POST /api/v1/policies', {
      headers: { ...cookie(), ...from },
      body: {},
    });
    expect(answer.status).toBe(status);
  });
});

test('a disabled account is signed out at once', async () => {
  const leaver = { name: 'leaver', password: 'fifteen letters and more' };
  await addAccount(service.services, { ...leaver, role: 'admin' }, 'system');
  const { token } = await signIn(service.services, leaver);
  const headers = { Authorization: `Bearer ${token}` };
  expect((await ask(service, 'GET /api/v1/acts', { headers })).status).toBe(200);
  await disableAccount(service.services, 'leaver', 'system');
  expect((await ask(service, 'GET /api/v1/acts', { headers })).status).toBe(401);
  expect((await ask(service, 'POST /api/v1/sessions', { body: leaver })).body.code).toBe('wrong-credentials');
});
