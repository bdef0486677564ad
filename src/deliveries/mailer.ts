import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { StaffAddress } from '../accounts/staff-address.ts';
import type { DeliveryReason } from './delivery.ts';

/** One mail to one address. */
export type Letter = {
  to: StaffAddress;
  /** Without angle brackets. */
  messageId: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  attachment: { name: string; type: string; bytes: Uint8Array };
  /** Where a mail program may end the subscription by one POST (RFC 8058). */
  unsubscribeUrl: string;
};

export type Mailer = {
  /** Settles once the mail server has taken the letter. @throws MailError */
  send: (letter: Letter) => Promise<void>;
};

/** Why the mail server did not take a letter, and whether that may change. */
export class MailError extends Error {
  override name = 'MailError';
  /** `later`: try again; `never`: it stays so; `unknown`: the letter may have been taken all the same. */
  readonly outlook: 'later' | 'never' | 'unknown';
  readonly reason: DeliveryReason;
  /** The server's own words. */
  readonly answer: string | undefined;

  constructor(outlook: MailError['outlook'], reason: DeliveryReason, answer?: string, cause?: unknown) {
    super(`mail not taken: ${reason}`, { cause });
    this.outlook = outlook;
    this.reason = reason;
    this.answer = answer;
  }
}

/** Waits for a mail server, in milliseconds: RFC 5321 (4.5.3.2) allows minutes, but these servers are the city's own. */
const TO_CONNECT = 15_000;
const TO_ANSWER = 120_000;

/** A mailer over the SMTP server at `url`, a connection a letter: a council is a dozen people. */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  return {
    send: async (letter) => {
      const transport = createTransport({
        url,
        connectionTimeout: TO_CONNECT,
        greetingTimeout: TO_CONNECT,
        socketTimeout: TO_ANSWER,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      let isHandedOver = false;
      // The message is read once the server has taken sender and recipient; before that it cannot have been delivered.
      transport.use('stream', (mail, done) => {
        mail.message.processFunc((message) =>
          Readable.from(
            noticing(message, () => {
              isHandedOver = true;
            }),
          ),
        );
        done();
      });
      try {
        await transport.sendMail(mailOf(letter, from));
      } catch (error) {
        throw mailErrorFrom(error, isHandedOver);
      } finally {
        transport.close();
      }
    },
  };
}

async function* noticing(message: AsyncIterable<Buffer>, onStart: () => void): AsyncGenerator<Buffer> {
  onStart();
  yield* message;
}

function mailOf({ to, messageId, attachment, unsubscribeUrl, language, ...letter }: Letter, from: string) {
  return {
    ...letter,
    from,
    to,
    messageId: `<${messageId}>`,
    // RFC 3461: what is returned names this mail and leaves its attachment out.
    dsn: { id: messageId, return: 'headers', notify: ['failure'], recipient: to },
    headers: {
      'Content-Language': language,
      // RFC 3834: no out-of-office answers.
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    attachments: [
      { filename: attachment.name, contentType: attachment.type, content: Buffer.from(attachment.bytes) },
    ],
  };
}

/** By the server's answer where there is one; without, all depends on whether it had begun to get the message. */
function mailErrorFrom(error: unknown, isHandedOver: boolean): MailError {
  const { code, command, response, responseCode } = error as {
    code?: string;
    command?: string;
    response?: string;
    responseCode?: number;
  };
  const answer = response?.slice(0, 300);
  if (responseCode === undefined)
    return isHandedOver
      ? new MailError('unknown', 'no-answer', undefined, error)
      : new MailError('later', 'server-unreachable', undefined, error);
  if (code === 'EAUTH' || (code === 'EENVELOPE' && command === 'MAIL FROM'))
    return new MailError('later', 'server-refuses-us', answer, error);
  if (responseCode < 500) return new MailError('later', 'try-later', answer, error);
  return new MailError('never', command === 'RCPT TO' ? 'address-refused' : 'mail-refused', answer, error);
}
