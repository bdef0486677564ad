import { MessageChannel } from 'node:worker_threads';
import { HAS_THREADS, runGuarded, type ThreadLimits } from '../platform/guarded-thread.ts';
import { type ReadTexts, TextReader, type TextToRead } from './text-reader.ts';

/** Texts sent at a time. */
const PORTION = 1000;

/** Far above what a million texts take: ends a thread that hangs, and no other. */
const LIMITS: ThreadLimits = { seconds: 1800, heapMegabytes: 4096, growthMegabytes: 16_384 };

/**
 * Reads texts as `TextReader` does, in a thread of its own, while the caller goes on with what does not need them.
 * A few are read here, sooner than a thread starts; so are all from TypeScript sources, which Node 20 cannot load in
 * a thread.
 */
export class TextsApart {
  private portion: TextToRead[] = [];
  private thread: { send: (texts: TextToRead[]) => void; result: Promise<ReadTexts> } | null = null;

  add(text: TextToRead): void {
    this.portion.push(text);
    if (this.portion.length < PORTION || !HAS_THREADS) return;
    this.thread ??= started();
    this.thread.send(this.portion);
    this.portion = [];
  }

  /** Lets the thread end where nobody will ask for what it read. */
  abandon(): void {
    this.thread?.send([]);
  }

  /** @throws ThreadOverrun, or Error when the thread broke. */
  finish(): Promise<ReadTexts> {
    if (this.thread) {
      this.thread.send(this.portion);
      this.thread.send([]);
      return this.thread.result;
    }
    const reader = new TextReader();
    for (const text of this.portion) reader.add(text);
    return Promise.resolve(reader.finish());
  }
}

function started() {
  const { port1, port2 } = new MessageChannel();
  port1.unref();
  const program = new URL('./texts-thread.js', import.meta.url);
  const result = runGuarded<never, ReadTexts>(program, port2, LIMITS, undefined, [port2]);
  // Told by whoever waits for it, once all texts are sent.
  result.catch(() => undefined);
  return { send: (texts: TextToRead[]) => port1.postMessage(texts), result };
}
