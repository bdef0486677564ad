import PostalMime from 'postal-mime';
import { isMailbox, messagesOf } from '../comments/bulk/email/mailboxes.ts';
import type { Deps } from '../platform/deps.ts';
import { deliveries } from './delivery.ts';

/** `messages` read, of which so many tell that a mail of ours was returned. */
export type Bounces = { messages: number; returned: number };

/**
 * Notes which digests were returned as undeliverable, from a message or a mailbox of delivery status notifications
 * (RFC 3464). A mail of ours is known again by its Message-ID or envelope id, which nobody can guess; a
 * message without either, or about another mail, changes nothing. May be told the same twice.
 */
export async function noteBounces(deps: Pick<Deps, 'db' | 'now'>, file: Uint8Array): Promise<Bounces> {
  const counts = { messages: 0, returned: 0 };
  for (const message of isMailbox(file) ? messagesOf(file) : [file]) {
    counts.messages += 1;
    const failure = await failureIn(message);
    if (failure && (await noteReturned(deps, failure))) counts.returned += 1;
  }
  return counts;
}

type Failure = { messageIds: string[]; answer: string };

/** What a delivery status notification says of a failure; null for any other message, delays and receipts among them. */
async function failureIn(message: Uint8Array): Promise<Failure | null> {
  const parts = await partsOf(message);
  const status = parts.find(({ type }) => type === 'message/delivery-status')?.text;
  if (status === undefined || field(status, 'Action')?.toLowerCase() !== 'failed') return null;
  const original = parts.find(({ type }) => type === 'text/rfc822-headers' || type === 'message/rfc822');
  const messageIds = [field(original?.text ?? '', 'Message-ID'), field(status, 'Original-Envelope-Id')];
  return {
    messageIds: messageIds.flatMap((id) => id?.replace(/^<|>$/g, '') ?? []),
    answer: [field(status, 'Status'), field(status, 'Diagnostic-Code')]
      .filter(Boolean)
      .join(' ')
      .slice(0, 300),
  };
}

async function partsOf(message: Uint8Array): Promise<{ type: string; text: string }[]> {
  try {
    const { attachments } = await PostalMime.parse(message, { attachmentEncoding: 'utf8' });
    return attachments.map(({ mimeType, content }) => ({ type: mimeType, text: String(content) }));
  } catch {
    return [];
  }
}

/** The first field of this name (RFC 5322, 2.2), its continued lines joined. */
function field(text: string, name: string): string | undefined {
  const found = new RegExp(`^${name}:[ \\t]*((?:.|\\r?\\n[ \\t])*)`, 'im').exec(text);
  return found?.[1]?.replace(/\r?\n[ \t]+/g, ' ').trim();
}

async function noteReturned(
  { db, now }: Pick<Deps, 'db' | 'now'>,
  { messageIds, answer }: Failure,
): Promise<boolean> {
  const noted = await deliveries(db).updateOne(
    { messageId: { $in: messageIds }, state: { $in: ['sending', 'sent', 'unsure', 'bounced'] } },
    { $set: { state: 'bounced', reason: 'returned', answer, changedAt: now() } },
  );
  return noted.matchedCount > 0;
}
