import { nearestName } from '../names.ts';

/** Why a marked figure is no observation; the rules add its place. */
export interface Problem {
  readonly rule: string;
  readonly found: string;
  readonly expected: string;
  readonly hint?: string | undefined;
}

/** The valid name that a text is; a text that is none is a problem. */
export function oneOf<T extends string>(
  problems: Problem[],
  rule: string,
  value: string | undefined,
  valid: readonly T[],
): T | undefined {
  const match = valid.find((name) => name === value);
  if (match === undefined) {
    problems.push({
      rule,
      found: value === undefined ? 'none' : `“${value}”`,
      expected: `one of ${valid.join(', ')}`,
      hint: value === undefined ? undefined : nearestName(value, valid),
    });
  }
  return match;
}
