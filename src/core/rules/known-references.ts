import type { NamedKind } from '../corpus/broken-names.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../names.ts';
import type { YamlPath } from '../yaml/places.ts';
import type { Rule } from './rule.ts';

/** Districts, indicators, units and theme groups that are named exist. */
export const knownReferences: Rule = (corpus, { locate, broken }) => {
  const { districts, documents, governmentUnits, indicators, tasks, themeGroups, themes, units } = corpus;
  const known: Readonly<Record<Exclude<NamedKind, 'theme' | 'round of coding'>, readonly string[]>> = {
    district: districts.map(({ id }) => id),
    indicator: [...indicators.keys()],
    'theme group': themeGroups.map(({ id }) => id),
    'unit of measure': units.map(({ id }) => id),
    'unit of government': governmentUnits.flatMap(({ name, aliases }) => [name, ...aliases]),
  };
  const complaints: Diagnostic[] = [];
  const check = (file: string, path: YamlPath, what: keyof typeof known, id: string) => {
    if (known[what].includes(id) || broken.has(what, id)) return;
    complaints.push({
      place: locate(file, path),
      rule: 'dangling-reference',
      found: `${what} “${id}”`,
      expected: `a known ${what}`,
      hint: what === 'unit of measure' ? hintForUnit(id) : nearestName(id, known[what]),
    });
  };
  const hintForUnit = (id: string) => {
    const owner = units.find(({ aliases }) => aliases.includes(id));
    return owner ? `Give its id: ${owner.id}.` : nearestName(id, known['unit of measure']);
  };
  for (const { front, meta } of documents) check(front.file, ['district'], 'district', meta.district);
  for (const { id, related, unit } of indicators.values()) {
    const file = `content/indicators/${id}.md`;
    check(file, ['unit'], 'unit of measure', unit);
    related.forEach(({ indicator }, index) =>
      check(file, ['related', index, 'indicator'], 'indicator', indicator),
    );
  }
  for (const { id, group } of themes) check(`content/themes/${id}.yaml`, ['group'], 'theme group', group);
  for (const { file, indicators: served, ...bodies } of tasks) {
    served.forEach((indicator, index) => check(file, ['indicators', index], 'indicator', indicator));
    for (const field of ['lead', 'responsible'] as const) {
      bodies[field].forEach((body, index) => check(file, [field, index], 'unit of government', body));
    }
  }
  return complaints;
};
