import type { Citable } from './citable.ts';

/** What is known of the published data beyond their tables. */
export interface DataFacts {
  readonly version: string;
  /** The day on which the version was released; undefined for one that is not. */
  readonly released: string | undefined;
  /** The date of the newest document. */
  readonly newest: string;
}

/**
 * The published data as something to cite. A version that is not released yet has the date of its newest document,
 * marked as inferred: no clock is asked, so that the same content always gives the same reference.
 */
export function citableData({ version, released, newest }: DataFacts, url: string): Citable {
  const inferred = released === undefined ? { issued: '日期为所收最新文件的日期' } : {};
  return {
    ...{ kind: 'dataset', id: 'plan-atlas', title: '区县规划与政府任务数据', author: '规划对照' },
    ...{ number: undefined, version, issued: released ?? newest, inferred, url },
    ...{ locator: undefined, accessed: undefined },
  };
}
