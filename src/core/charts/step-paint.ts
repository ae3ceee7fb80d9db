import type { Step } from '../dataset/steps.ts';
import { isOfTask } from '../model/observation.ts';
import type { Paint } from './paint.ts';

/** How the value of a year is painted: by its role. */
export function stepPaint({ observation }: Step): Paint {
  const { role } = observation;
  if (isOfTask(observation)) return 'year-target';
  return role === 'target' ? 'target' : role === 'estimate' ? 'estimate' : 'base';
}
