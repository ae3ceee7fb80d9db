import type { ExportSource } from '../source.ts';
import type { ExportTable, TableMaker } from '../table.ts';
import { comparison } from './comparison.ts';
import { districts } from './districts.ts';
import { documents } from './documents.ts';
import { findings } from './findings.ts';
import { glossary } from './glossary.ts';
import { indicators } from './indicators.ts';
import { keyness } from './keyness.ts';
import { milestones } from './milestones.ts';
import { observations } from './observations.ts';
import { paragraphs } from './paragraphs.ts';
import { readability } from './readability.ts';
import { reuse } from './reuse.ts';
import { tasks } from './tasks.ts';
import { themeAttention } from './theme-attention.ts';
import { themeGroups } from './theme-groups.ts';
import { themes } from './themes.ts';

const makers: readonly TableMaker[] = [
  districts,
  documents,
  themeGroups,
  themes,
  indicators,
  observations,
  comparison,
  tasks,
  milestones,
  findings,
  paragraphs,
  keyness,
  reuse,
  readability,
  glossary,
  themeAttention,
];

/** All public tables, filled, in the order in which they are described. */
export function exportTables(source: ExportSource): ExportTable[] {
  return makers.map((make) => make(source));
}
