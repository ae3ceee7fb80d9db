import { describe, expect, it } from 'vitest';
import { releaseDate } from './release.ts';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- More.\n\n## 0.2.0 — 2027-01-31\n\n- 0.1.0 was 2026-11-22.\n';

describe('the date of a release', () => {
  it('stands in the heading of its version', () => {
    expect(releaseDate(changelog, '0.2.0')).toBe('2027-01-31');
  });

  it.each(['0.1.0', '0.2', '0.3.0'])('is not known for %s, which has no heading', (version) => {
    expect(releaseDate(changelog, version)).toBeUndefined();
  });
});
