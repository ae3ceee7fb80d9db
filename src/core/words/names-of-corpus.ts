import type { Corpus } from '../model/corpus.ts';

/** The proper names that a corpus knows: places, organisations and persons, as printed. */
export function namesOfCorpus({
  districts,
  governmentUnits,
  properNames,
}: Pick<Corpus, 'districts' | 'governmentUnits' | 'properNames'>): string[] {
  return [
    ...new Set([
      ...districts.flatMap(({ name, short, city, province }) => [
        ...[name.zh, short, city.zh, province.zh],
        // 盘锦 for 盘锦市.
        ...[city.zh, province.zh].map((place) => place.replace(/[市省]$/u, '')),
      ]),
      ...governmentUnits.flatMap(({ name, aliases }) => [name.zh, ...aliases]),
      ...properNames.map(({ name }) => name),
    ]),
  ];
}
