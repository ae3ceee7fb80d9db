import { markWords } from './mark-words.ts';

markWords();
