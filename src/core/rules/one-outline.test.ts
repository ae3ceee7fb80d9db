import { expect, it } from 'vitest';
import { samplePlan } from '../dataset/sample-observations.ts';
import { oneOutline } from './one-outline.ts';

it('allows a district one outline for each period, and refuses a second for the same', () => {
  const second = { ...samplePlan('linghe'), id: samplePlan('linghe-again').id };
  const documents = [samplePlan('linghe'), samplePlan('linghe', [], '2026/2030'), second];
  const corpus = { documents } as unknown as Parameters<typeof oneOutline>[0];
  const locate = (file: string) => ({ file, line: 1, column: 1 });
  const context = { locate } as unknown as Parameters<typeof oneOutline>[1];
  expect(oneOutline(corpus, context)).toMatchObject([
    { found: 'a second outline of linghe for 2021/2025', hint: 'The first is linghe-fyp14.' },
  ]);
});
