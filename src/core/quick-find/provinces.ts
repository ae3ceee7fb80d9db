import { finderOf } from '../find/finder.ts';
import { districtEntries } from './entries.ts';
import { provinceOf, type CommonNames, type ProvinceFile } from './files.ts';

/** So many files are loaded without being asked for; of more, those of the places that the words name. */
const withoutAsking = 3;

/** The files that are loaded before anything is typed: all, where they are few. */
export function provincesAtOnce(files: readonly ProvinceFile[]): readonly ProvinceFile[] {
  return files.length <= withoutAsking ? files : [];
}

/**
 * Which files of provinces hold what is typed. A word that names places in many provinces names none.
 * @returns for words as typed the files in which to look
 */
export function provinceChooser(
  files: readonly ProvinceFile[],
  names: CommonNames,
): (typed: string) => readonly ProvinceFile[] {
  if (files.length <= withoutAsking) return () => files;
  const places = districtEntries(names).map((entry, index) => {
    const district = names.districts[index];
    return { ...entry, province: district && provinceOf(district) };
  });
  const find = finderOf(places);
  const namedBy = (word: string) => {
    const { matches, near } = find(word);
    const named = new Set(near ? [] : matches.map(({ entry }) => entry.province));
    return named.size <= withoutAsking ? [...named] : [];
  };
  return (typed) => {
    const words = typed.split(/\s+/).filter((word) => word !== '');
    const named = new Set(words.flatMap(namedBy));
    return files.filter(({ province }) => named.has(province));
  };
}
