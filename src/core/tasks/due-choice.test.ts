import { describe, expect, it } from 'vitest';
import { canonicalDue, isDue, monthsWithin } from './due-choice.ts';

const step = (...dues: string[]) => ({ dues, repeats: false });

describe('a time asked for', () => {
  it.each([
    ['2023-06', '2023-06', true],
    ['2023-06-30', '2023-06', true],
    ['2023-07', '2023-06', false],
    ['2023-07', '2023-q3', true],
    ['2023-09-30', '2023-q3', true],
    ['2023-10', '2023-q3', false],
    ['2023-10', '2023-q4', true],
    ['2023-12', '2023-q4', true],
    ['2023-06-30', 'until-2023-06', true],
    ['2022-12', 'until-2023-06', true],
    ['2023-07', 'until-2023-06', false],
  ])('holds what is due in %s for %s: %s', (due, choice, holds) => {
    expect(isDue(step(due), choice)).toBe(holds);
  });

  it('holds a milestone of several months where one of them falls into it', () => {
    expect(monthsWithin(step('2023-04', '2023-07', '2023-10'), '2023-q3')).toEqual(['2023-07']);
    expect(isDue(step('2023-04', '2023-07', '2023-10'), '2023-q2')).toBe(true);
  });

  it('tells what is repeated from what has no date', () => {
    const repeated = { dues: [], repeats: true };
    expect([isDue(repeated, 'repeated'), isDue(repeated, 'undated')]).toEqual([true, false]);
    expect([isDue(step(), 'repeated'), isDue(step(), 'undated')]).toEqual([false, true]);
    expect(isDue(repeated, 'until-2023-12')).toBe(false);
  });

  it.each([
    ['9', '2023-09'],
    ['2024-3', '2024-03'],
    ['q3', '2023-q3'],
    ['2024-q1', '2024-q1'],
    ['until-8', 'until-2023-08'],
    ['until-2023-08', 'until-2023-08'],
    ['undated', 'undated'],
    ['until-q3', 'until-q3'],
    ['', ''],
  ])('is understood as people type it: %s', (typed, choice) => {
    expect(canonicalDue(typed, 2023)).toBe(choice);
  });
});
