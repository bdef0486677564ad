import { describe, expect, test } from 'vitest';
import { createRateLimit } from '../../../src/platform/rate-limit.ts';

const NOON = Date.UTC(2026, 0, 15, 12);

describe('the limit of comments from one place', () => {
  test('the last comment allowed passes, the next is told how long to wait', async () => {
    const limit = createRateLimit({ perHour: 2 });
    await limit.count('203.0.113.7');
    await limit.count('203.0.113.7');
    const refusal = limit.count('203.0.113.7');
    await expect(refusal).rejects.toMatchObject({ code: 'too-many-requests', status: 429, retryable: true });
    const { values } = await refusal.catch((error) => error);
    expect(values.minutes).toBeGreaterThanOrEqual(1);
    expect(values.minutes).toBeLessThanOrEqual(60);
  });

  test.each([
    ['another address', '203.0.113.7', '203.0.113.8', false],
    ['an IPv4 address written as IPv6', '203.0.113.7', '::ffff:203.0.113.7', true],
    ['another address of one IPv6 network', '2001:db8:1:2::1', '2001:db8:1:2:ffff::9', true],
    ['one IPv6 network written in two ways', '2001:db8:0:2::1', '2001:0DB8::2:0:0:0:5', true],
    ['another IPv6 network', '2001:db8:1:2::1', '2001:db8:1:3::1', false],
    ['an IPv6 address with its interface', 'fe80::1%eth0', 'fe80::2', true],
    ['the loopback in both families', '127.0.0.1', '::1', false],
  ])('%s', async (_, first, second, same) => {
    const limit = createRateLimit({ perHour: 1 });
    await limit.count(first);
    const outcome = await limit.count(second).then(
      () => 'passes',
      (error) => error.code,
    );
    expect(outcome).toBe(same ? 'too-many-requests' : 'passes');
  });

  test('nothing is counted across midnight, because the key is thrown away', async () => {
    let now = NOON;
    const limit = createRateLimit({ perHour: 1, now: () => now });
    await limit.count('203.0.113.7');
    now += 11 * 3_600_000;
    await expect(limit.count('203.0.113.7')).rejects.toMatchObject({ code: 'too-many-requests' });
    now += 2 * 3_600_000;
    await limit.count('203.0.113.7');
  });

  test('0 means no limit', async () => {
    const limit = createRateLimit({ perHour: 0 });
    for (let times = 0; times < 500; times += 1) await limit.count('203.0.113.7');
  });
});
