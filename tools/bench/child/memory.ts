import { existsSync, readFileSync } from 'node:fs';

/** The most memory that this process and those it started have held, in bytes. */
export function peakMemory(): number {
  const own = process.resourceUsage().maxRSS * 1024;
  return childrenOf(process.pid).reduce((sum, pid) => sum + statusOf(pid, 'VmHWM'), own);
}

/** The memory that a process and those it started hold, in bytes; 0 where the system does not tell. */
export function memoryOf(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), statusOf(pid, 'VmRSS'));
}

function childrenOf(pid: number): number[] {
  return textOf(`/proc/${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

function statusOf(pid: number, name: string): number {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(textOf(`/proc/${String(pid)}/status`));
  return Number(found?.[1] ?? 0) * 1024;
}

/** A process may end at any time. */
function textOf(file: string): string {
  try {
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  } catch {
    return '';
  }
}
