import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { serveThread } from '../platform/guarded-thread-program.ts';
import { TextReader, type TextToRead } from './text-reader.ts';

// The program of the thread in which many texts are read: portions of them come through a port, an empty one last.
await serveThread(async (port: MessagePort) => {
  const reader = new TextReader();
  port.on('message', (texts: TextToRead[]) => {
    for (const text of texts) reader.add(text);
    if (texts.length === 0) port.close();
  });
  await once(port, 'close');
  return reader.finish();
});
