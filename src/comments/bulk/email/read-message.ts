import { createHash } from 'node:crypto';
import PostalMime, { type Email } from 'postal-mime';
import type { ImportedComment } from '../../import-comments.ts';
import type { BulkProblem } from '../types.ts';
import { textOfHtml } from './html-text.ts';
import { ownWords } from './own-words.ts';
import type { MessageKind } from './quotes.ts';

export type ReadMessage = { comment: ImportedComment | BulkProblem; attachments: number };

/**
 * One e-mail as a comment: its own words, its date, and the name that its own signature gives. The
 * sender's address and the name beside it are never looked at: somebody who signs with nothing has
 * chosen to. What tells a second import from a first is a hash of the message's own identifier.
 *
 * The subject opens the comment when the sender wrote it as part of it: not in an answer, not when the
 * message repeats it, and not when it says no more than that there is a comment.
 */
export async function readMessage(bytes: Uint8Array): Promise<ReadMessage> {
  const email = await parsed(bytes);
  if (email === null) return { comment: 'damaged-message', attachments: 0 };
  const attachments = email.attachments.filter(
    ({ disposition, related }) => disposition === 'attachment' || !related,
  ).length;
  const kind = kindOf(email);
  const plain = email.text ?? '';
  const body = plain.trim() === '' ? textOfHtml(email.html ?? '') : plain;
  const { text, name, district } = ownWords(body, kind);
  const subject = kind === 'new' ? subjectOf(email.subject ?? '') : '';
  const words =
    subject === '' || opensWith(text, subject) ? text : text === '' ? subject : `${subject}\n\n${text}`;
  if (words === '') return { comment: 'no-words', attachments };
  const submittedAt = dateOf(email.date);
  return {
    attachments,
    comment: {
      text: words.replaceAll('\0', ''),
      ...(email.messageId ? { id: `mail-${hashed(`${email.messageId}\n${email.date ?? ''}`)}` } : {}),
      ...(name === undefined ? {} : { name }),
      ...(district === undefined ? {} : { district }),
      ...(submittedAt === undefined ? {} : { submittedAt }),
    },
  };
}

/** What is looked at of a message: nothing that says who sent it to whom. */
type Seen = Pick<
  Email,
  'subject' | 'text' | 'html' | 'date' | 'messageId' | 'inReplyTo' | 'references' | 'attachments'
>;

async function parsed(bytes: Uint8Array): Promise<Seen | null> {
  try {
    const { subject, text, html, date, messageId, inReplyTo, references, attachments } =
      await PostalMime.parse(bytes);
    return { subject, text, html, date, messageId, inReplyTo, references, attachments };
  } catch {
    return null;
  }
}

const FORWARDS = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?:fwd?|fw|rv|reenv)\s?:/i;
const ANSWERS = /^\s*(?:\[[^\]]{1,30}\]\s*)?(?:re|aw|sv)\s?:/i;

/** By the subject first: programs give a forwarded message, too, the references of what it forwards. */
function kindOf({ subject = '', inReplyTo, references }: Seen): MessageKind {
  if (FORWARDS.test(subject)) return 'forward';
  return ANSWERS.test(subject) || inReplyTo || references ? 'reply' : 'new';
}

/** Without the marks that mail servers put before it; empty when it only says that there is a comment. */
function subjectOf(subject: string): string {
  const own = subject
    .replace(
      /^\s*(?:\[(?:external|ext|spam|caution|suspected spam)[^\]]{0,20}\]|(?:external|ext)\s?:)\s*/i,
      '',
    )
    .trim();
  return /^(?:(?:public |written |my |new )?(?:comments?|testimony|statement|feedback)(?: (?:form|submission|for (?:the )?(?:council|record)))?|\(?no subject\)?|hello|hi|hola|(?:mi |nuevo )?comentarios?(?: p[uú]blicos?)?|testimonio|\(?sin asunto\)?)?[.!]?$/i.test(
    own,
  )
    ? ''
    : own;
}

const opensWith = (text: string, subject: string): boolean =>
  text
    .slice(0, 2 * subject.length + 20)
    .toLowerCase()
    .replace(/\W+/g, ' ')
    .includes(subject.toLowerCase().replace(/\W+/g, ' ').trim());

function dateOf(date: string | undefined): Date | undefined {
  const read = new Date(date ?? Number.NaN);
  return Number.isNaN(read.getTime()) ? undefined : read;
}

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
