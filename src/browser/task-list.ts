/** What the page of a breakdown does beyond being read. */
import { markWords } from './mark-words.ts';
import './passages.ts';

markWords();
