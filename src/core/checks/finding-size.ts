import type { Finding } from '../model/finding.ts';

/** How large a difference is, as a share of what was computed. */
export const findingSizes = ['small', 'medium', 'large'] as const;
export type FindingSize = (typeof findingSizes)[number];

/** From these shares on a difference is medium, and large. */
export const sizeSteps = { medium: 0.05, large: 0.2 } as const;

/** The size of what differs; undefined where nothing does, or where the computed number is none to divide by. */
export function sizeOf({ outcome, difference, computed }: Finding): FindingSize | undefined {
  if (outcome === 'holds' || difference === undefined || !computed) return undefined;
  const share = Math.abs(difference / computed);
  if (share >= sizeSteps.large) return 'large';
  return share >= sizeSteps.medium ? 'medium' : 'small';
}
