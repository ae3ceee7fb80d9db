import { describe, expect, it } from 'vitest';
import type { Line } from '../text/plain.ts';
import type { Passage } from './passages.ts';
import { occurrencesOf, piecesOf } from './subtopics.ts';

const home = { id: 'home', terms: ['居家', '社区养老'] };
const homes = { id: 'homes', terms: ['养老', '养老机构', '床位'] };

let count = 0;
function line(kind: Line['kind'], text: string, boxed = false): Line {
  count += 1;
  return { kind, chapter: '01', section: 's1', block: `s1-p${count}`, text, corrections: [], boxed };
}

function passage(...lines: readonly Line[]): Passage {
  const [first] = lines;
  return {
    ...{ chapter: '01', block: first?.block ?? '', headings: ['第一章'], lines, main: true },
    characters: lines.reduce((sum, { text }) => sum + text.length, 0),
  };
}

const divided = (...lines: readonly Line[]) =>
  piecesOf([passage(...lines)], [home, homes]).map(({ subtopic, lines: own }) => [subtopic, own.length]);

describe('occurrencesOf', () => {
  it('counts a place once, for the longest term that stands there', () => {
    expect(occurrencesOf(homes, '养老机构有养老床位')).toBe(3);
  });
  it('takes signs in a term as they stand', () => {
    expect(occurrencesOf({ id: 'x', terms: ['养老+', '（村）'] }, '“养老+”与社区（村）')).toBe(2);
  });
});

describe('piecesOf', () => {
  it('puts a paragraph under the sub-topic whose terms it contains most', () => {
    expect(divided(line('paragraph', '居家'), line('paragraph', '居家、床位、养老机构'))).toEqual([
      ['home', 1],
      ['homes', 1],
    ]);
  });
  it('gives a tie to the first in the list', () => {
    expect(divided(line('paragraph', '床位与居家'))).toEqual([['home', 1]]);
  });
  it('leaves a paragraph without terms under none', () => {
    expect(divided(line('paragraph', '总则'))).toEqual([[undefined, 1]]);
  });
  it('keeps neighbours under one sub-topic together', () => {
    expect(divided(line('paragraph', '床位'), line('paragraph', '养老'))).toEqual([['homes', 2]]);
  });
  it('lets a heading go with what follows it, and a list with what precedes it', () => {
    expect(
      divided(
        line('paragraph', '居家'),
        line('heading', '二'),
        line('paragraph', '床位'),
        line('item', '- 床位'),
      ),
    ).toEqual([
      ['home', 1],
      ['homes', 3],
    ]);
  });
  it('lets the title of a box go with its first paragraph, and that of an empty one with none', () => {
    expect(
      divided(line('box', '专栏 1'), line('paragraph', '床位', true), line('paragraph', '居家', true)),
    ).toEqual([
      ['homes', 2],
      ['home', 1],
    ]);
    expect(divided(line('box', '专栏 2'), line('paragraph', '床位'))).toEqual([
      [undefined, 1],
      ['homes', 1],
    ]);
  });
  it('names the other sub-topics whose terms stand in a piece, those with most first', () => {
    const [piece] = piecesOf([passage(line('paragraph', '床位养老与居家'))], [home, homes]);
    expect(piece).toMatchObject({ subtopic: 'homes', mentions: ['home'], characters: 7 });
  });
});
