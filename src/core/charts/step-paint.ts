import type { Step } from '../dataset/steps.ts';
import type { Paint } from './paint.ts';

/** How the value of a year is painted: by its role. */
export function stepPaint({ observation: { role } }: Step): Paint {
  return role === 'target' ? 'target' : role === 'estimate' ? 'estimate' : 'base';
}
