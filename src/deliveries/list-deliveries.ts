import { Types } from 'mongoose';
import type { SignedIn } from '../accounts/account.ts';
import { recordAct } from '../accounts/record-act.ts';
import { decodeCursor, encodeCursor } from '../platform/cursor.ts';
import type { Deps } from '../platform/deps.ts';
import { conflict, notFound } from '../platform/errors.ts';
import { type Policy, policies } from '../policies/policy.ts';
import { type Delivery, type DeliveryState, deliveries } from './delivery.ts';

/** Deliveries that did not reach anybody, as far as is known; a clerk may have them sent again. */
const UNDELIVERED: readonly DeliveryState[] = ['unsure', 'refused', 'failed', 'bounced'];

export const isUndelivered = ({ state }: Delivery): boolean => UNDELIVERED.includes(state);

export type FoundDelivery = { delivery: Delivery; policy: Policy };

/** Who was sent which digest and what became of it, newest first, a page at a time. */
export async function listDeliveries(
  { db }: Pick<Deps, 'db'>,
  query: { cursor?: string; limit?: number },
): Promise<{ deliveries: FoundDelivery[]; next: string | null }> {
  const limit = query.limit ?? 50;
  const after = query.cursor ? decodeCursor(query.cursor) : null;
  const page = await deliveries(db)
    .find(
      after
        ? {
            createdAt: { $lte: after.at },
            $or: [{ createdAt: { $lt: after.at } }, { _id: { $lt: new Types.ObjectId(after.id) } }],
          }
        : {},
    )
    .sort({ createdAt: -1, _id: -1 })
    .limit(limit + 1)
    .lean<Delivery[]>();
  const shown = page.slice(0, limit);
  const last = page.length > limit ? shown.at(-1) : undefined;
  return {
    deliveries: await withPolicies(db, shown),
    next: last ? encodeCursor(last.createdAt, last._id.toHexString()) : null,
  };
}

export const countUndelivered = ({ db }: Pick<Deps, 'db'>): Promise<number> =>
  deliveries(db).countDocuments({ state: { $in: UNDELIVERED } });

/**
 * Has a digest sent to somebody again, whom it may have reached already: a clerk decides it, and it is recorded.
 * @throws LecternError `not-found`; `conflict` for a delivery that waits or was taken by the mail server.
 */
export async function repeatDelivery(deps: Deps, id: string, caller: SignedIn): Promise<FoundDelivery> {
  const _id = Types.ObjectId.isValid(id) ? new Types.ObjectId(id) : null;
  const delivery = _id && (await deliveries(deps.db).findById(_id).lean<Delivery | null>());
  if (!delivery) throw notFound('delivery');
  const now = deps.now();
  const repeated = await deliveries(deps.db)
    .findOneAndUpdate(
      { _id: delivery._id, state: { $in: UNDELIVERED } },
      {
        $set: { state: 'waiting', askedAt: now, notBefore: now, changedAt: now },
        $unset: { reason: 1, answer: 1 },
      },
      { returnDocument: 'after' },
    )
    .lean<Delivery | null>();
  if (!repeated) throw conflict('only what did not arrive is sent again');
  await recordAct(
    deps,
    `account:${caller.name}`,
    'repeat-delivery',
    { kind: 'account', id: repeated.name },
    { version: repeated.version },
  );
  await deps.enqueue('send-delivery', { deliveryId: id }).catch(() => undefined);
  const [found] = await withPolicies(deps.db, [repeated]);
  if (!found) throw notFound('policy');
  return found;
}

async function withPolicies(db: Deps['db'], found: Delivery[]): Promise<FoundDelivery[]> {
  const ids = [...new Set(found.map(({ policy }) => policy.toHexString()))];
  const named = await policies(db)
    .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
    .lean<Policy[]>();
  const byId = new Map(named.map((policy) => [policy._id.toHexString(), policy]));
  return found.flatMap((delivery) => {
    const policy = byId.get(delivery.policy.toHexString());
    return policy ? [{ delivery, policy }] : [];
  });
}
