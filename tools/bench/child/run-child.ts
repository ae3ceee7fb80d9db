import { fork } from 'node:child_process';
import type { Told } from './answer.ts';
import { memoryOf } from './memory.ts';

/** What a piece of work may take before it is stopped. */
export interface Limits {
  readonly seconds: number;
  /** Bytes. */
  readonly memory: number;
}

export type Outcome<Result> =
  ({ readonly kind: 'done' } & Told<Result>) | { readonly kind: 'stopped'; readonly why: string };

/**
 * Does a piece of work in a process of its own, so that its memory can be measured and is free afterwards.
 * @param entry a module that calls `answer`
 */
export function runChild<Result>(entry: URL, task: object, limits?: Limits): Promise<Outcome<Result>> {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what it starts can be stopped with it.
    const child = fork(entry, { detached: true, execArgv: [] });
    const { pid = 0 } = child;
    const start = performance.now();
    let stopped = '';
    const watch = setInterval(() => {
      if (!limits) return;
      if (performance.now() - start > limits.seconds * 1000) stopped = `over ${String(limits.seconds)} s`;
      if (memoryOf(pid) > limits.memory) stopped = `over ${(limits.memory / 1e9).toFixed(0)} GB`;
      if (stopped !== '') process.kill(-pid, 'SIGKILL');
    }, 500);
    child.once('message', (told) => resolve({ kind: 'done', ...(told as Told<Result>) }));
    child.once('exit', (code) => {
      clearInterval(watch);
      if (stopped !== '') resolve({ kind: 'stopped', why: stopped });
      else if (code !== 0) reject(new Error(`${entry.pathname} ended with ${String(code)}`));
    });
    child.send(task);
  });
}

/** The same for work that has no limits. */
export async function told<Result>(entry: URL, task: object): Promise<Told<Result>> {
  const outcome = await runChild<Result>(entry, task);
  if (outcome.kind === 'stopped') throw new Error(outcome.why);
  return outcome;
}
