import Fuse from 'fuse.js';
import { gzipSync } from 'node:zlib';
import { answer } from '../../child/answer.ts';
import { bestTimes } from '../best-times.ts';
import { weightOf } from '../browser/bundle.ts';
import { paragraphsOf, qualityOf } from '../paragraphs.ts';
import type { PeerMeasured, PeerTask } from '../peer.ts';

export interface ScanTask extends PeerTask {
  readonly way: 'scan' | 'fuse';
}

/** All text at hand, looked through paragraph by paragraph: by `indexOf`, or by Fuse.js asked for exact parts. */
answer(async ({ corpus, keys, way }: ScanTask): Promise<PeerMeasured> => {
  const start = performance.now();
  const texts = Array.from(paragraphsOf(corpus), ({ key }) => key);
  const fuse =
    way === 'fuse'
      ? new Fuse(texts, { useExtendedSearch: true, ignoreLocation: true, threshold: 0 })
      : undefined;
  const seconds = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage();
  const scan = (key: string) => texts.flatMap((text, id) => (text.includes(key) ? [id] : []));
  const search = (key: string) =>
    fuse ? fuse.search(exactly(key)).map(({ refIndex }) => refIndex) : scan(key);
  const text = gzipSync(texts.join('\n')).length;
  return {
    build: { seconds, processor: (user + system) / 1e6 },
    // The text is loaded before a query and not again.
    before: text + (fuse ? await weightOf('fuse.js') : 0),
    text: 0,
    ...qualityOf(keys.map((key) => [new Set(search(key)), new Set(scan(key))])),
    warm: await bestTimes(keys, search),
  };
});

/** A pattern of Fuse.js for a part that holds the words as they are. */
function exactly(key: string): string {
  return /[\s|]/.test(key) ? `'"${key}"` : `'${key}`;
}
