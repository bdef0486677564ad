import { buffer } from 'node:stream/consumers';
import { noteBounces } from '../deliveries/bounces.ts';
import type { Services } from '../services.ts';
import { EXIT, inputFrom, tell } from './terminal.ts';

/** `lectern bounces`: what a mail server returned is seen in the clerk's list of deliveries. */
export async function importBounces(services: Services, file: string | undefined): Promise<number> {
  const { messages, returned } = await noteBounces(services, await buffer(inputFrom(file)));
  tell(`${messages} read, of which ${returned} tell that a mailed digest was returned.`);
  return EXIT.done;
}
