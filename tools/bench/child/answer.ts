import { peakMemory } from './memory.ts';

/** What a child tells of its work: the result, and the most memory it held, in bytes. */
export interface Told<Result> {
  readonly result: Result;
  readonly memory: number;
}

/** In a child: does the work it is given and tells of it. */
export function answer<Task, Result>(work: (task: Task) => Result | Promise<Result>): void {
  process.once('disconnect', () => process.exit(1));
  process.once('message', (task: Task) => {
    void Promise.resolve(work(task)).then((result) => {
      process.send?.({ result, memory: peakMemory() } satisfies Told<Result>, () => process.exit(0));
    });
  });
}
