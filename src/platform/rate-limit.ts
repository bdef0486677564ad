import { createHmac, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { LecternError } from './errors.ts';

export type RateLimit = {
  /**
   * Counts one act from this network address.
   * @throws LecternError `too-many-requests` with the `minutes` to wait
   */
  count: (address: string) => Promise<void>;
};

const DAY_MS = 86_400_000;

/**
 * At most `perHour` acts from one network address; 0 lets everything pass.
 *
 * An address is never kept. What is counted is a keyed hash of it, in memory only, and the key is thrown
 * away every day (UTC) with all that was counted under it: nobody can be made to say who was here
 * yesterday. A household or a library counts as one, so the limit must be a kind one.
 */
export function createRateLimit({
  perHour,
  now = Date.now,
}: {
  perHour: number;
  now?: () => number;
}): RateLimit {
  let day = Number.NaN;
  let key = Buffer.alloc(0);
  let counts = new RateLimiterMemory({ points: perHour, duration: 3_600 });

  return {
    count: async (address) => {
      if (perHour === 0) return;
      const today = Math.floor(now() / DAY_MS);
      if (today !== day) {
        day = today;
        key = randomBytes(32);
        counts = new RateLimiterMemory({ points: perHour, duration: 3_600 });
      }
      const origin = createHmac('sha256', key).update(networkOf(address)).digest('base64');
      try {
        await counts.consume(origin);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw new LecternError('too-many-requests', 'more acts from one origin than an hour allows', {
          values: { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) },
          retryable: true,
        });
      }
    },
  };
}

/** An IPv6 subscriber holds 2^64 addresses and may use each once, so the network is counted. */
function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  const bare = address.replace(/%.*$/, '');
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const groups = tail === undefined ? first : [...first, ...zeros, ...last];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
