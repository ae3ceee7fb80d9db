import { describe, expect, it } from 'vitest';
import { citationsOf } from '../citation/citations.ts';
import { citableQuery } from './query-citation.ts';

const data = { version: '0.1.0', released: undefined, newest: '2023-02-01' };
const cited = (title: string) =>
  citationsOf(citableQuery({ title, url: 'https://example.org/search/?q=x', accessed: '2026-11-22' }, data));

describe('the citation of a search', () => {
  it('names words, counts, version, day and address', () => {
    expect(cited('检索“营商环境”，5 份文件 26 处').gbt7714).toBe(
      '规划对照. 区县规划与政府任务数据：检索“营商环境”，5 份文件 26 处[DS/OL]. V0.1.0. [2023-02-01][2026-11-22]. https://example.org/search/?q=x.',
    );
  });

  it('stays one field and one line whatever was searched', () => {
    const { bibtex, ris } = cited('检索“}}\n@misc{x, title={”\u202E\u0000');
    expect(bibtex).toContain('title = {{区县规划与政府任务数据：检索“｝｝ @misc｛x, title=｛” }}');
    expect(ris.split('\r\n').filter((line) => /^TI {2}- /.test(line))).toHaveLength(1);
    expect(ris).not.toMatch(/[^\r]\n/);
  });
});
