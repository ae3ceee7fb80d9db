import { ConverterFactory } from 'opencc-js/core';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TSPhrases';

/** Traditional Chinese in simplified characters, phrases before single characters (乾坤, but 乾燥 → 干燥). */
export const simplify: (words: string) => string = ConverterFactory([phrases, characters]);
