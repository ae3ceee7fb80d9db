import type { ExportSource } from '../source.ts';
import type { ExportTable, TableMaker } from '../table.ts';
import { districts } from './districts.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { indicators } from './indicators.ts';
import { milestones } from './milestones.ts';
import { observations } from './observations.ts';
import { paragraphs } from './paragraphs.ts';
import { tasks } from './tasks.ts';

const makers: readonly TableMaker[] = [
  districts,
  documents,
  indicators,
  observations,
  tasks,
  milestones,
  findings,
  paragraphs,
];

/** All public tables, filled, in the order in which they are described. */
export function exportTables(source: ExportSource): ExportTable[] {
  return makers.map((make) => make(source));
}
