import { parentPort, workerData } from 'node:worker_threads';
import { startServer } from './server.ts';

// The thread's own program: serve until told to close. Anything uncaught ends the thread, which its parent hears.
const parent = parentPort;
if (!parent) throw new Error('thread.js is started by open.js');
const server = await startServer(workerData);
parent.once('message', async () => {
  await server.close();
  parent.close();
});
parent.postMessage('ready');
