import { describe, expect, it } from 'vitest';
import { breakdowns } from '#build/pages/breakdown.ts';
import { loadSums, monthLoads, unitPages } from '#build/pages/task-units.ts';
import { taskPages } from '#build/pages/task.ts';
import { siteReadByHand } from '#build/sample-site.ts';
import { readSite } from '#build/site.ts';
import { selectTasks } from '#core/tasks/selection.ts';
import { wholeState } from '#core/tasks/task-state.ts';

const { corpus } = siteReadByHand(readSite(process.cwd()));
const [breakdown] = breakdowns(corpus);
if (!breakdown) throw new Error('No task breakdown');
const { entries, loads } = breakdown;
const rows = entries.map(({ row }) => row);

describe('the 132 tasks of 双台子区 for 2023', () => {
  it('are led once each by their first lead unit', () => {
    expect(loadSums(loads).leads).toBe(132);
  });

  it('are supported apart from that', () => {
    const supports = entries.map(({ row }) => {
      const others = row.responsible.filter((unit) => !row.lead.includes(unit));
      return others.length;
    });
    expect(loadSums(loads).supports).toBe(supports.reduce((sum, count) => sum + count, 0));
  });

  it('have a page for each task and each unit that they name', () => {
    expect(taskPages(corpus, breakdown)).toHaveLength(132);
    const named = new Set(rows.flatMap(({ lead, responsible }) => [...lead, ...responsible]));
    expect(new Set(unitPages(breakdown).map(({ load }) => load.unit.id))).toEqual(named);
  });

  it('have deadlines from March on, most of them at the end of the year', () => {
    const deadlines = new Map(monthLoads(breakdown).map(({ time, deadlines }) => [time, deadlines]));
    expect(deadlines.get('2023-12')).toBe(104);
    expect(deadlines.get('2023-03')).toBe(1);
    expect([...deadlines.values()].reduce((sum, count) => sum + count, 0)).toBe(132);
  });

  it('tell what 教育局 must finish by August', () => {
    const chosen = { unit: 'jiaoyu-ju' };
    const selected = selectTasks(rows, { ...wholeState, due: 'until-2023-08', chosen });
    expect(selected.length).toBeGreaterThan(3);
    for (const { row, steps } of selected) {
      expect([...row.lead, ...row.responsible]).toContain('jiaoyu-ju');
      expect(steps.every(({ dues }) => dues.some((due) => due.slice(0, 7) <= '2023-08'))).toBe(true);
    }
  });
});
