import { shown } from '../ours/ask.ts';
import { spacedWords } from './spaced-words.ts';

interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly PagefindResult[] }>;
}
interface PagefindResult {
  readonly id: string;
  data(): Promise<unknown>;
}

// Beside the page; its types are not published.
const address = '/pagefind/pagefind.js';
let opened: Promise<Pagefind> | undefined;

function pagefind(): Promise<Pagefind> {
  opened ??= import(address).then(async (module: Pagefind) => {
    await module.init();
    return module;
  });
  return opened;
}

const spaced = location.search === '?spaced';

function search(key: string) {
  // Words of one character each must follow one another as in the text.
  const words = spaced ? `"${spacedWords(key)}"` : key;
  return pagefind().then((engine) => engine.search(words));
}

window.engine = {
  prepare: async () => {
    await pagefind();
  },
  counts: async (key) => (await search(key)).results.map(({ id }) => id).join(' '),
  hits: async (key) => {
    const { results } = await search(key);
    return (await Promise.all(results.slice(0, shown).map((result) => result.data()))).length;
  },
};
