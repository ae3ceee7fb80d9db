import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnHashes } from './page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string) =>
  `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}; style-src 'self'${hashes};"><style>a{}</style><script>b()</script>`;

describe('the policy of a page', () => {
  it('keeps the hashes of its own scripts and styles and drops the others', () => {
    const all = ` ${hash('a{}')} ${hash('b()')} ${hash('other')}`;
    expect(withOwnHashes(page(all))).toBe(page(` ${hash('a{}')} ${hash('b()')}`));
  });
});
