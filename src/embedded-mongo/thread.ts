import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadMessage } from './open.ts';
import { type ServerOptions, startServer } from './server.ts';

// The thread's own program: serve until told to close. Anything uncaught ends the thread, which its parent hears.
const parent = parentPort;
if (!parent) throw new Error('thread.js is started by open.js');
const tell = (message: ThreadMessage): void => parent.postMessage(message);
try {
  const server = await startServer(workerData as ServerOptions);
  parent.once('message', async () => {
    await server.close();
    parent.close();
  });
  tell({ state: 'ready' });
} catch (error) {
  tell({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
  parent.close();
}
