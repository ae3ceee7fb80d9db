// npm run bench [-- search | words | parse]: our work beside that of peers on the same input in the same run; no limits, no
// verdict. Without a word the two short contests; `search` measures the search index beside others, `words` how
// the computations on words grow with the collection.
import { parseArgs } from 'node:util';
import { outcomeOf } from './contests/contest.ts';
import { parsing } from './contests/parsing.ts';
import { searching } from './contests/searching.ts';
import { benchSearch } from './search/bench.ts';
import { benchWords } from './words/bench.ts';

const root = process.cwd();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    // The real collection, 20 and 200 times as much, and the country.
    districts: { type: 'string', default: '4,80,800,2850' },
    documents: { type: 'string', default: '4,40,400' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

switch (positionals.join(' ')) {
  case '':
    for (const contest of [searching, parsing]) console.log(await outcomeOf(contest(root)));
    break;
  case 'parse':
    console.log(await outcomeOf(parsing(root)));
    break;
  case 'search':
    await benchSearch(root, {
      districts: values.districts.split(',').map(Number),
      seed: Number(values.seed),
      browser: values.browser,
    });
    break;
  case 'words':
    await benchWords(root, {
      documents: values.documents.split(',').map(Number),
      seed: Number(values.seed),
    });
    break;
  default:
    console.error(
      [
        'npm run bench [-- parse]',
        'npm run bench -- search [--districts 4,80,800,2850] [--seed 1] [--no-browser]',
        'npm run bench -- words [--documents 4,40,400] [--seed 1]',
      ].join('\n'),
    );
    process.exitCode = 2;
}
