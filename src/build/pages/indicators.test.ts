import { describe, expect, it } from 'vitest';
import { readSite } from '../site.ts';
import { indicatorsPage } from './indicators.ts';

const entries = indicatorsPage(readSite(process.cwd())).themes.flatMap((theme) => theme.entries);
const pathsOf = (id: string) => entries.find(({ indicator }) => indicator.id === id)?.paths;

describe('the paths of headline indicators', () => {
  it('are as many as the districts counted', () => {
    const headlines = entries.filter(({ paths }) => paths);
    expect(headlines.length).toBeGreaterThan(0);
    for (const { indicator, districts, paths } of headlines)
      expect(paths, indicator.id).toHaveLength(districts.length);
  });

  it('give the growth where a plan states nothing else', () => {
    const path = pathsOf('industrial-value-added')?.find(({ district }) => district.id === 'shuangta');
    expect(path).toMatchObject({ kind: 'growth', growth: { text: { bound: 'at-least' } } });
  });

  it('give the figure of a part where there is none of the whole district', () => {
    const path = pathsOf('elderly-beds')?.find(({ district }) => district.id === 'shuangta');
    expect(path).toMatchObject({ kind: 'not-comparable', figure: { label: '养老床位' } });
  });
});
