// A worker of the queue alone, to be killed: it tells each step on its output, a JSON object a line.
// Comments called `long...` never end, `deadly...` end the process, all others take a moment.
import { createLog } from '../../dist/platform/log.js';
import { createBullQueue } from '../../dist/platform/queue-bull.js';

const [redisUrl, prefix, attempts] = process.argv.slice(2);
const tell = (event) => process.stdout.write(`${JSON.stringify({ pid: process.pid, ...event })}\n`);

const queue = createBullQueue({
  redisUrl,
  prefix,
  retry: { attempts: Number(attempts), backoffMs: 10 },
  log: createLog({ level: 'fatal', to: 'stderr' }),
  lockMs: 1_000,
  stalledMs: 250,
});
const none = async () => undefined;
queue.work(
  {
    'analyse-comment': async ({ commentId }) => {
      tell({ started: commentId });
      if (commentId.startsWith('deadly')) process.kill(process.pid, 'SIGKILL');
      if (commentId.startsWith('long')) await new Promise(() => undefined);
      await new Promise((wait) => setTimeout(wait, 10));
      tell({ ended: commentId });
    },
    'build-digest': none,
    'read-transcript': none,
    retag: none,
    'plan-deliveries': none,
    'send-delivery': none,
    sweep: none,
  },
  async (_name, { commentId }) => tell({ givenUp: commentId }),
  { concurrency: 2 },
);
process.once('SIGTERM', () => queue.close(200).then(() => process.exit(0)));
tell({ ready: true });
