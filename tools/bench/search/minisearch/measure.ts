import MiniSearch from 'minisearch';
import { gzipSync } from 'node:zlib';
import { answer } from '../../child/answer.ts';
import { bestTimes } from '../best-times.ts';
import { weightOf } from '../browser/bundle.ts';
import { paragraphsOf, qualityOf } from '../paragraphs.ts';
import type { PeerTask, PeerMeasured } from '../peer.ts';

/** MiniSearch over characters and pairs of characters, which is what finds Chinese without word division. */
answer(async ({ corpus, keys }: PeerTask): Promise<PeerMeasured> => {
  const start = performance.now();
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    tokenize: gramsOf,
    processTerm: (term) => term,
  });
  const texts: string[] = [];
  for (const { key } of paragraphsOf(corpus)) {
    index.add({ id: texts.length, text: key });
    texts.push(key);
  }
  const seconds = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage();
  const search = (key: string) =>
    index.search(key, { combineWith: 'AND', tokenize: key.length > 1 ? pairsOf : gramsOf });
  return {
    build: { seconds, processor: (user + system) / 1e6 },
    before: gzipSync(JSON.stringify(index)).length + (await weightOf('minisearch')),
    text: gzipSync(texts.join('\n')).length,
    ...qualityOf(
      keys.map((key) => [
        new Set(search(key).map(({ id }) => id as number)),
        new Set(texts.flatMap((text, id) => (text.includes(key) ? [id] : []))),
      ]),
    ),
    warm: await bestTimes(keys, search),
  };
});

function gramsOf(text: string): string[] {
  return [...Array.from(text), ...pairsOf(text)];
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
