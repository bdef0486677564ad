import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Who serves a data directory, and where. */
export interface Owner {
  pid: number;
  /** The process's start as the kernel counts it: a process id alone may have passed to a stranger. */
  startedAt: string | null;
  socketPath: string;
}

/** How long a living owner may take until its socket answers, when it has only just taken the lock. */
const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/**
 * Takes the lock for this process, or finds the living process that holds it and answers on its socket.
 * A lock left by a process that is gone is taken over.
 * @throws Error when a living owner does not answer within 15 s.
 */
export async function takeLock(
  path: string,
  socketPath: string,
): Promise<{ isOurs: true } | { isOurs: false; owner: Owner }> {
  const text = JSON.stringify({
    pid: process.pid,
    startedAt: startOf(process.pid),
    socketPath,
  } satisfies Owner);
  const deadline = Date.now() + PATIENCE_MS;
  while (true) {
    if (createWhole(path, text)) return { isOurs: true };
    const found = readText(path);
    if (found === undefined) continue;
    const owner = parseOwner(found);
    if (!owner || !isAlive(owner)) {
      setAside(path, found);
    } else if (await answers(owner.socketPath)) {
      return { isOurs: false, owner };
    } else if (Date.now() > deadline) {
      throw new Error(
        `The database in use by process ${owner.pid} does not answer on ${owner.socketPath} (lock: ${path})`,
      );
    } else {
      await wait(PAUSE_MS);
    }
  }
}

/** Gives the lock back, if it is still this process's own. */
export function releaseLock(path: string): void {
  const text = readText(path);
  if (text !== undefined && parseOwner(text)?.pid === process.pid) rmSync(path, { force: true });
}

/** The file appears with its whole content or not at all; false when there is one already. */
function createWhole(path: string, text: string): boolean {
  const draft = besides(path);
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a stale lock, but not the fresh one that somebody else may have put in its place meanwhile. */
function setAside(path: string, stale: string): void {
  const aside = besides(path);
  try {
    renameSync(path, aside);
    if (readText(aside) !== stale) linkSync(aside, path);
  } catch (error) {
    // Somebody else was quicker: the next round sees what they left.
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function besides(path: string): string {
  return `${path}.${process.pid}.${randomBytes(6).toString('hex')}`;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(text);
    const isOwner = typeof owner === 'object' && owner !== null && 'pid' in owner && 'socketPath' in owner;
    return isOwner ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, startedAt }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return now === null || startedAt === null || now === startedAt;
}

/** Field 22 of /proc/PID/stat, the start time in clock ticks since boot (proc(5)); null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function answers(socketPath: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketPath);
    const finish = (isAnswering: boolean): void => {
      socket.destroy();
      resolve(isAnswering);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
