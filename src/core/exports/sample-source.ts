import { comparisonOf } from '../dataset/comparison.ts';
import { sampleCorpus } from '../dataset/sample-corpus.ts';
import { sampleDistrict, sampleIndicator, samplePlan } from '../dataset/sample-observations.ts';
import type { Observation } from '../model/observation.ts';
import { addressOf } from '../address.ts';
import { jsonFromTable } from './json.ts';
import type { ExportSource } from './source.ts';
import type { ExportTable, Value } from './table.ts';

/** A source of one district, its plan and one indicator, for tests of tables. */
export function sampleSource(observations: readonly Observation[]): ExportSource {
  const districts = [sampleDistrict('shuangta')];
  const documents = [samplePlan('shuangta')];
  return {
    corpus: sampleCorpus({ districts, documents }),
    observations,
    comparison: comparisonOf([sampleIndicator], districts, documents, observations),
    findings: [],
    keyTerms: [],
    reuse: [],
    lines: new Map(),
    sourceHashes: new Map(),
    address: (target) => addressOf(target, { base: '/', locale: 'zh' }),
  };
}

/** The rows of a table as a reader of its JSON file gets them. */
export function recordsOf(table: ExportTable): Record<string, Value | null>[] {
  return JSON.parse(jsonFromTable(table)) as Record<string, Value | null>[];
}
