import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedText } from '#core/model/inline-text.ts';
import type { Item } from '#core/model/document.ts';
import { readSite } from '../site.ts';
import { runsBy, tasksPage } from './tasks.ts';
import { nodesFrom, type MilestoneNode } from './task-entry.ts';

const { corpus } = readSite(process.cwd());
const pages = corpus.documents
  .filter(({ meta }) => meta.kind === 'task-breakdown')
  .map((document) => tasksPage(corpus, document));

function item(id: number, depth: number): Item {
  return { kind: 'item', id: `m${id}`, depth, inlines: [], at: [1, 1] };
}

function idsOf(nodes: readonly MilestoneNode[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...idsOf(children)]);
}

describe('nodesFrom', () => {
  it('puts items under the shallower item before them', () => {
    const [first, second] = nodesFrom([item(1, 1), item(2, 2), item(3, 2), item(4, 1)]);
    expect(first?.children.map(({ id }) => id)).toEqual(['m2', 'm3']);
    expect(second).toMatchObject({ id: 'm4', children: [] });
  });

  it('keeps every item once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 })), (depths) => {
        const items = depths.map((depth, index) => item(index, depth));
        expect(idsOf(nodesFrom(items))).toEqual(items.map(({ id }) => id));
      }),
    );
  });
});

describe('runsBy', () => {
  it('starts a new run when a key comes again later', () => {
    expect(runsBy(['a1', 'a2', 'b1', 'a3'], ([key]) => key)).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1']],
      ['a', ['a3']],
    ]);
  });
});

describe('the page of a task breakdown', () => {
  it.each(pages)('shows every task once, in the order of the source: $document.id', ({ document, parts }) => {
    const shown = parts.flatMap(({ categories }) =>
      categories.flatMap(({ sections }) =>
        sections.flatMap(({ entries }) => entries.map(({ task }) => task.id)),
      ),
    );
    expect(shown).toEqual(corpus.tasks.filter((task) => task.document === document.id).map(({ id }) => id));
  });

  it.each(pages)('shows the title as printed, number and all: $document.id', ({ parts }) => {
    for (const { categories } of parts) {
      for (const { task, number, title } of categories.flatMap(({ sections }) =>
        sections.flatMap(({ entries }) => entries),
      )) {
        expect(number + printedText(title)).toBe(task.title);
        expect(number).not.toBe('');
      }
    }
  });

  it.each(pages)(
    'leads every printed category and section to the heading that shows it: $document.id',
    ({ parts }) => {
      const headings = new Map<string, string>();
      for (const { categories } of parts) {
        for (const { title, anchors, sections } of categories) {
          for (const anchor of anchors) headings.set(anchor, title);
          for (const section of sections)
            for (const anchor of section.anchors) headings.set(anchor, section.title ?? '');
        }
      }
      const tasks = parts.flatMap(({ categories }) =>
        categories.flatMap(({ sections }) =>
          sections.flatMap(({ entries }) => entries.map(({ task }) => task)),
        ),
      );
      const printed = tasks.flatMap(({ id, category, section, inherited }) => [
        ...(inherited.includes('category') ? [] : [[`task-${id}-category`, category] as const]),
        ...(section && !inherited.includes('section') ? [[`task-${id}-section`, section] as const] : []),
      ]);
      expect([...headings].toSorted()).toEqual(printed.toSorted());
    },
  );

  it.each(pages)('names units and leaders apart, as the source prints them: $document.id', ({ parts }) => {
    const entries = parts.flatMap(({ categories }) =>
      categories.flatMap(({ sections }) => sections.flatMap((section) => section.entries)),
    );
    for (const { task, facts } of entries) {
      const lead = facts.find(({ name }) => name === 'lead');
      expect(lead?.entries ?? []).toEqual(task.lead);
    }
  });

  it.each(pages)('offers only what some task has: $document.id', ({ choices, total }) => {
    for (const offered of Object.values(choices.facets)) {
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.every(({ tasks }) => tasks > 0 && tasks <= total)).toBe(true);
    }
  });

  it.each(pages)('counts every milestone in time: $document.id', ({ times, milestones, parts }) => {
    // What only heads dated milestones is a line of the table, but no milestone in time.
    const listed = parts.reduce((sum, part) => sum + part.milestones.listed, 0);
    expect(milestones).toBeLessThanOrEqual(listed);
    expect(milestones).toBeGreaterThan(listed * 0.95);
    expect(times.reduce((sum, { steps }) => sum + steps, 0)).toBeGreaterThanOrEqual(milestones);
  });

  it('gives every milestone the id of its item, so that it can be linked to', () => {
    for (const { items, milestones } of corpus.tasks) {
      for (const { id, text } of milestones) {
        expect(printedText(items.find((candidate) => candidate.id === id)?.inlines ?? [])).toBe(text);
      }
    }
  });
});
