import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { from: string; to: string[]; email: Email };
export type TestMailServer = Awaited<ReturnType<typeof startMailServer>>;

/** A real SMTP server in the test's own process. It takes every mail but for those it is told to treat otherwise. */
export async function startMailServer() {
  const mails: ReceivedMail[] = [];
  const refused = new Set<string>();
  const sockets = new Set<Socket>();
  let breaksOff = false;
  let port = 0;
  let server = made();

  function made(): SMTPServer {
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, done) =>
        done(
          refused.has(address)
            ? Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 })
            : null,
        ),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', async () => {
          mails.push({
            from: envelope.mailFrom ? envelope.mailFrom.address : '',
            to: envelope.rcptTo.map(({ address }) => address),
            email: await PostalMime.parse(Buffer.concat(parts)),
          });
          if (breaksOff) for (const socket of sockets) socket.destroy();
          else done();
        });
      },
    });
    smtp.on('error', () => undefined);
    smtp.server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    return smtp;
  }

  const start = () =>
    new Promise<void>((listening) => {
      server.listen(port, '127.0.0.1', () => listening());
    });
  const stop = () => new Promise<void>((closed) => server.close(() => closed()));
  await start();
  port = (server.server.address() as AddressInfo).port;

  return {
    url: `smtp://127.0.0.1:${port}`,
    /** What it has taken, in order. */
    mails,
    mailsTo: (address: string) => mails.filter(({ to }) => to.includes(address)),
    /** Says that there is no such mailbox. */
    refuse: (address: string) => refused.add(address),
    /** Whether it breaks the connection off once it has a message, without answering. */
    breakOff: (does: boolean) => {
      breaksOff = does;
    },
    stop,
    restart: () => {
      server = made();
      return start();
    },
  };
}
