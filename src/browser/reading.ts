/** What a page of text does beyond being read. One module, so that it is fetched once for all chapters. */
import './contents.ts';
import { markWords } from './mark-words.ts';
import './passages.ts';
import './tables.ts';
import './term-notes.ts';

markWords();
