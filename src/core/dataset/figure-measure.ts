import { measureNames, measures, type Measure } from '../model/observation.ts';
import { oneOf, type Problem } from './figure-problem.ts';

/** What a figure measures, and what it may measure instead where its document leaves that open. */
export interface FigureMeasure {
  readonly measure: Measure;
  readonly alternativeMeasure: Measure | undefined;
}

/** `growth`, or `growth/change` for a rate that the document calls 累计或年均增长; undefined with what is wrong with it. */
export function measureOf(problems: Problem[], text: string): FigureMeasure | undefined {
  const names = measureNames(text);
  const [measure, alternativeMeasure] = names.map((name) =>
    oneOf(problems, 'unknown-measure', name, measures),
  );
  if (names.length > 2 || new Set(names).size < names.length) {
    problems.push({
      rule: 'unknown-measure',
      found: `“${text}”`,
      expected: 'one measure, or two different ones such as growth/change',
    });
  }
  return measure && { measure, alternativeMeasure };
}
