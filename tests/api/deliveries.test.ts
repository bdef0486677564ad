import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addAccount, disableAccount, setEmail } from '../../src/accounts/manage-accounts.ts';
import { signIn } from '../../src/accounts/sign-in.ts';
import { comments } from '../../src/comments/comment.ts';
import { noteBounces } from '../../src/deliveries/bounces.ts';
import { type Delivery, deliveries } from '../../src/deliveries/delivery.ts';
import { planDeliveries } from '../../src/deliveries/plan-deliveries.ts';
import { sendDelivery } from '../../src/deliveries/send-delivery.ts';
import { subscriptions } from '../../src/deliveries/subscription.ts';
import { buildDigest } from '../../src/digests/build-digest.ts';
import { publishDigest } from '../../src/digests/publish-digest.ts';
import type { Policy } from '../../src/policies/policy.ts';
import { ask, type Who } from '../support/ask.ts';
import { type ReceivedMail, startMailServer, type TestMailServer } from '../support/mail-server.ts';
import { startTestService, type TestService, until } from '../support/service.ts';

const COUNCIL = 'council@city.example.gov';
const CLERK = 'clerk@city.example.gov';
const SAID = 'Families on my street are afraid to call the police, whatever happens to them there.';

let mailServer: TestMailServer;
let service: TestService;
let policy: Policy;
/** Added to the service's clock, in milliseconds. */
let later = 0;

beforeAll(async () => {
  mailServer = await startMailServer();
  service = await startTestService({
    settings: {
      LECTERN_SMTP_URL: mailServer.url,
      LECTERN_MAIL_FROM: 'comments@city.example.gov',
      LECTERN_PUBLIC_URL: 'https://comments.city.example.gov',
      LECTERN_WEEKLY_MAIL: 'friday 9',
    },
    replace: () => ({ now: () => new Date(Date.now() + later) }),
  });
  await setEmail(service.services, service.accounts.council.name, COUNCIL, 'system');
  await setEmail(service.services, service.accounts.clerk.name, CLERK, 'system');
});
afterAll(async () => {
  await service?.close();
  await mailServer?.stop();
});

beforeEach(async () => {
  await service.idle();
  later = 0;
  mailServer.mails.length = 0;
  mailServer.breakOff(false);
  await subscriptions(service.services.db).deleteMany({});
  policy = await service.createPolicy({ title: { en: 'Benches & trees', es: 'Bancas y árboles' } });
  await ask(service, `POST /api/v1/policies/${policy.slug}/comments`, { body: { text: SAID } });
  await service.analysed();
});

const subscribe = (as: Who, rhythm = 'publication', language = 'en') =>
  ask(service, `PUT /api/v1/policies/${policy.slug}/subscription`, { as, body: { rhythm, language } });

async function publish(): Promise<string> {
  const { services } = service;
  const draft = await buildDigest(services, policy._id.toHexString(), services.config.timezone);
  const clerk = { name: service.accounts.clerk.name, role: 'clerk' } as const;
  return (await publishDigest(services, draft._id.toHexString(), clerk))._id.toHexString();
}

const ofPolicy = () => deliveries(service.services.db).find({ policy: policy._id }).lean<Delivery[]>();

/** The policy's only delivery, once it has come to rest in this state. */
async function settled(state: Delivery['state']): Promise<Delivery> {
  await until(async () => (await ofPolicy())[0]?.state === state);
  const [delivery, ...others] = await ofPolicy();
  if (!delivery || others.length > 0) throw new Error('not one delivery');
  return delivery;
}

const header = ({ email }: ReceivedMail, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name)?.value;

describe('a published digest', () => {
  test.each([
    ['en', 'council', COUNCIL, '1 received = 1 counted', 'Read the whole summary', 'Benches &amp; trees'],
    ['es', 'clerk', CLERK, '1 recibido', 'Leer el resumen completo', 'Bancas y árboles'],
  ] as const)(
    'comes to whoever subscribed in %s as text, HTML and PDF, with the way to it and out of it',
    async (language, who, address, sum, link, title) => {
      expect((await subscribe(who, 'publication', language)).status).toBe(200);
      const id = await publish();
      await service.idle();
      const [mail, ...others] = mailServer.mails;
      if (!mail) throw new Error('no mail');
      expect(others).toEqual([]);
      expect([mail.from, mail.to]).toEqual(['comments@city.example.gov', [address]]);

      const { text = '', html = '', attachments } = mail.email;
      const readUrl = `https://comments.city.example.gov/digests/${id}?lang=${language}`;
      expect(text).toContain(sum);
      expect(text).toContain(readUrl);
      expect(html).toContain(sum);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<a href="${readUrl}">${link}</a>`);
      expect(html).toContain(title);
      // The letter itself quotes nobody: a mail cannot be taken back.
      for (const part of [text, html]) expect(part).not.toContain('my street');

      expect(attachments.map(({ mimeType }) => mimeType)).toEqual(['application/pdf']);
      expect(attachments[0]?.filename).toMatch(new RegExp(`${policy.slug}-version-1\\.pdf$`));
      const pdf = Buffer.from(attachments[0]?.content as ArrayBuffer).toString('latin1');
      expect(pdf).toMatch(/^%PDF-/);
      expect(pdf).toContain(`/Lang (${language}`);

      const end = header(mail, 'list-unsubscribe')?.replace(/[<>]/g, '') ?? '';
      expect(end).toMatch(/^https:\/\/comments\.city\.example\.gov\/unsubscribe\/[\w-]{43}\?lang=/);
      expect(header(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
      expect(text).toContain(end);
      expect(html).toContain(`href="${end}"`);
    },
  );

  test('is mailed once, however often the service looks for what is due', async () => {
    await subscribe('council');
    await publish();
    await Promise.all([1, 2, 3].map(() => planDeliveries(service.services)));
    await service.idle();
    const [delivery] = await ofPolicy();
    const id = delivery?._id.toHexString() ?? '';
    await Promise.all([1, 2, 3].map(() => sendDelivery(service.services, id)));
    expect(mailServer.mails).toHaveLength(1);
  });

  test('that was published before somebody subscribed is not mailed to her', async () => {
    await publish();
    later = 1000;
    await subscribe('council');
    await planDeliveries(service.services);
    await service.idle();
    expect(mailServer.mails).toEqual([]);
  });

  test('waits for its hour where somebody wants it weekly, and comes only if it is new', async () => {
    await subscribe('council', 'weekly');
    await publish();
    await service.idle();
    expect(mailServer.mails).toEqual([]);
    for (const weeks of [1, 2, 3]) {
      later = weeks * 7 * 86_400_000;
      await planDeliveries(service.services);
      await service.idle();
      expect(mailServer.mails).toHaveLength(1);
    }
    await publish();
    later += 7 * 86_400_000;
    await planDeliveries(service.services);
    await service.idle();
    expect(mailServer.mails.map(({ email }) => email.subject)).toEqual([
      'What residents said: Benches & trees (version 1)',
      'What residents said: Benches & trees (version 2)',
    ]);
  });

  test('is sent to nobody whose account was closed, and waits where there is no address yet', async () => {
    await subscribe('admin');
    const leaver = { name: 'leaver', password: 'the leaver’s long test password' };
    await addAccount(
      service.services,
      { ...leaver, role: 'council', email: 'leaver@city.example.gov' },
      'system',
    );
    const { token } = await signIn(service.services, leaver);
    await ask(service, `PUT /api/v1/policies/${policy.slug}/subscription`, {
      headers: { Authorization: `Bearer ${token}` },
      body: { rhythm: 'publication', language: 'en' },
    });
    await disableAccount(service.services, leaver.name, 'system');
    await publish();
    await service.idle();
    expect([await ofPolicy(), mailServer.mails]).toEqual([[], []]);

    const { name } = service.accounts.admin;
    await setEmail(service.services, name, 'admin@city.example.gov', 'system');
    await planDeliveries(service.services);
    await settled('sent');
    expect(mailServer.mails.map(({ to }) => to)).toEqual([['admin@city.example.gov']]);
    await setEmail(service.services, name, null, 'system');
  });
});

describe('what goes wrong', () => {
  test('a refused address is seen by the clerk at once, with what the server said', async () => {
    const unknown = 'gone@city.example.gov';
    mailServer.refuse(unknown);
    await setEmail(service.services, service.accounts.council.name, unknown, 'system');
    await subscribe('council');
    await publish();
    await settled('refused');
    await setEmail(service.services, service.accounts.council.name, COUNCIL, 'system');

    const listed = await ask(service, 'GET /api/v1/deliveries', { as: 'clerk' });
    const refused = listed.body.deliveries.find((each: { policy: string }) => each.policy === policy.slug);
    expect(refused).toMatchObject({
      account: service.accounts.council.name,
      state: 'refused',
      reason: 'address-refused',
      answer: expect.stringContaining('5.1.1 no such mailbox'),
    });
    // No address is logged, ours included.
    expect(service.logged()).not.toContain('@city.example.gov');

    const again = await ask(service, `POST /api/v1/deliveries/${refused.id}/repetition`, {
      as: 'clerk',
    });
    expect(again.status).toBe(202);
    await settled('sent');
    expect(mailServer.mailsTo(COUNCIL)).toHaveLength(1);
  });

  test('a mail server that is away is asked again until it is back', async () => {
    await mailServer.stop();
    await subscribe('council');
    await publish();
    await until(async () => (await ofPolicy())[0]?.reason === 'server-unreachable');
    await mailServer.restart();
    expect((await settled('sent')).attempts).toBeGreaterThan(1);
    expect(mailServer.mails).toHaveLength(1);
  });

  test('a mail whose fate nobody heard of is not sent again unless a clerk says so', async () => {
    mailServer.breakOff(true);
    await subscribe('council');
    await publish();
    const { _id } = await settled('unsure');
    mailServer.breakOff(false);
    later = 3_600_000;
    await planDeliveries(service.services);
    await service.idle();
    expect(mailServer.mails).toHaveLength(1);

    await ask(service, `POST /api/v1/deliveries/${_id}/repetition`, { as: 'clerk' });
    await settled('sent');
    expect(mailServer.mails).toHaveLength(2);
    const twice = await ask(service, `POST /api/v1/deliveries/${_id}/repetition`, { as: 'clerk' });
    expect(twice.status).toBe(409);
  });

  test('a service that stopped while sending does not send again, and says that it does not know', async () => {
    await subscribe('council');
    // Nothing is sent meanwhile but by this test.
    const stopped = { ...service.services, enqueue: async () => undefined };
    const clerk = { name: service.accounts.clerk.name, role: 'clerk' } as const;
    const draft = await buildDigest(stopped, policy._id.toHexString(), stopped.config.timezone);
    await publishDigest(stopped, draft._id.toHexString(), clerk);
    await planDeliveries(stopped);
    const [written] = await ofPolicy();
    const id = written?._id.toHexString() ?? '';
    // This process never hears how its sending ended.
    void sendDelivery({ ...stopped, mailer: { send: () => new Promise(() => undefined) } }, id);
    await settled('sending');

    later = 5 * 60_000;
    await planDeliveries(service.services);
    await sendDelivery(service.services, id);
    await settled('sending');
    later = 60 * 60_000;
    await planDeliveries(service.services);
    await sendDelivery(service.services, id);
    expect(await settled('unsure')).toMatchObject({ reason: 'interrupted', attempts: 1 });
    expect(mailServer.mails).toEqual([]);
  });

  test('a mail that comes back later is marked by its own identifier, and by no other', async () => {
    await subscribe('council');
    await publish();
    const { messageId = '' } = await settled('sent');
    expect(mailServer.mails[0]?.email.messageId).toBe(`<${messageId}>`);

    const delayed = bounceOf(messageId, 'delayed');
    const forged = bounceOf('guess@city.example.gov', 'failed');
    const mailbox = [delayed, forged]
      .map((message) => `From x@y Sat Mar 14 10:00:00 2026\n${message}\n`)
      .join('\n');
    expect(await noteBounces(service.services, Buffer.from(mailbox))).toEqual({ messages: 2, returned: 0 });
    await settled('sent');

    const returned = Buffer.from(bounceOf(messageId, 'failed'));
    expect(await noteBounces(service.services, returned)).toEqual({ messages: 1, returned: 1 });
    expect(await settled('bounced')).toMatchObject({
      reason: 'returned',
      answer: '5.1.1 smtp; 550 5.1.1 no such user',
    });
  });
});

describe('whoever has had enough', () => {
  test('ends it by the one click of her mail program, and gets no further version', async () => {
    await subscribe('council');
    await publish();
    await service.idle();
    const url = header(mailServer.mails[0] as ReceivedMail, 'list-unsubscribe')?.replace(/[<>]/g, '') ?? '';
    const path = new URL(url).pathname;
    const token = path.replace('/unsubscribe/', '');
    const kept = await service.services.db.collection('deliveries').find({}).toArray();
    expect(JSON.stringify(kept)).not.toContain(token);

    // Programs that look for harm follow links; that ends nothing.
    const looked = await fetch(`${service.url}${path}?lang=es`);
    expect([looked.status, await looked.text()]).toEqual([200, expect.stringContaining('¿Dejar de recibir')]);
    expect(await subscriptions(service.services.db).countDocuments({})).toBe(1);

    const clicked = await fetch(`${service.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
    });
    expect(clicked.status).toBe(200);
    expect(await subscriptions(service.services.db).countDocuments({})).toBe(0);
    await publish();
    await service.idle();
    expect(mailServer.mails).toHaveLength(1);
    expect(service.logged()).not.toContain(token);
  });

  test('is not unsubscribed by a token that no mail held', async () => {
    const answer = await fetch(`${service.url}/unsubscribe/${'A'.repeat(43)}`, { method: 'POST' });
    expect(answer.status).toBe(404);
  });

  test('ends it signed in, and sees that it has ended', async () => {
    await subscribe('council');
    const before = await ask(service, 'GET /api/v1/subscriptions', { as: 'council' });
    expect(before.body).toMatchObject({ email: COUNCIL, subscriptions: [{ policy: policy.slug }] });
    await ask(service, `DELETE /api/v1/policies/${policy.slug}/subscription`, { as: 'council' });
    const after = await ask(service, 'GET /api/v1/subscriptions', { as: 'council' });
    expect(after.body.subscriptions).toEqual([]);
  });
});

test('no resident is ever mailed, whatever addresses she writes', async () => {
  const theirs = 'resident@mail.example.org';
  const body = { text: `Please write to me at ${theirs} about the benches and the trees.`, name: theirs };
  await ask(service, `POST /api/v1/policies/${policy.slug}/comments`, { body });
  await comments(service.services.db).updateMany({ policy: policy._id }, { $set: { name: theirs } });
  await service.analysed();
  await subscribe('council');
  await subscribe('clerk', 'publication', 'es');
  await publish();
  await service.idle();
  const reached = mailServer.mails.flatMap(({ to }) => to);
  expect(reached.toSorted()).toEqual([CLERK, COUNCIL]);
  for (const { email } of mailServer.mails) expect(`${email.text}${email.html}`).not.toContain('resident@');
});

/** What a mail server sends back (RFC 3464), with the headers of the mail that it is about. */
const bounceOf = (
  messageId: string,
  action: 'failed' | 'delayed',
): string => `From: MAILER-DAEMON@city.example.gov
To: comments@city.example.gov
Subject: Undelivered Mail Returned to Sender
Message-ID: <bounce@city.example.gov>
Date: Sat, 14 Mar 2026 10:00:00 -0500
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="part"

--part
Content-Type: text/plain

Your message could not be delivered.

--part
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.city.example.gov

Final-Recipient: rfc822; ${COUNCIL}
Action: ${action}
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1
    no such user

--part
Content-Type: text/rfc822-headers

From: comments@city.example.gov
To: ${COUNCIL}
Message-ID: <${messageId}>
Subject: What residents said

--part--
`;
