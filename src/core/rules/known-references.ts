import type { NamedKind } from '../corpus/broken-names.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Relation } from '../model/relation.ts';
import { nearestName } from '../names.ts';
import type { YamlPath } from '../yaml/places.ts';
import type { Rule } from './rule.ts';

/** Districts, indicators, units and theme groups that are named exist. */
export const knownReferences: Rule = (corpus, { locate, broken }) => {
  const { districts, documents, governmentUnits, indicators, relations, tasks, themeGroups, themes, units } =
    corpus;
  const known: Readonly<
    Record<Exclude<NamedKind, 'theme' | 'proper name' | 'round of coding' | 'term'>, readonly string[]>
  > = {
    district: districts.map(({ id }) => id),
    indicator: [...indicators.keys()],
    'theme group': themeGroups.map(({ id }) => id),
    'unit of measure': units.map(({ id }) => id),
    'unit of government': governmentUnits.flatMap(({ name, aliases }) => [name.zh, ...aliases]),
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
  relations.forEach((relation, index) => {
    for (const { path, id } of namedBy(relation)) {
      check('content/relations.yaml', [index, ...path], 'indicator', id);
    }
  });
  for (const { id, group } of themes) check(`content/themes/${id}.yaml`, ['group'], 'theme group', group);
  for (const { file, indicators: served, ...bodies } of tasks) {
    served.forEach((indicator, index) => check(file, ['indicators', index], 'indicator', indicator));
    for (const field of ['lead', 'responsible'] as const) {
      bodies[field].forEach((body, index) => check(file, [field, index], 'unit of government', body));
    }
  }
  return complaints;
};

/** The indicators a relation names, with their places in it. */
function namedBy(relation: Relation): { readonly path: YamlPath; readonly id: string }[] {
  const single = (key: string, id: string | undefined) => (id === undefined ? [] : [{ path: [key], id }]);
  const list = (key: string, ids: readonly string[]) => ids.map((id, index) => ({ path: [key, index], id }));
  switch (relation.kind) {
    case 'product':
      return [...single('whole', relation.whole), ...list('factors', relation.factors)];
    case 'part':
      return [
        ...single('part', relation.part),
        ...single('whole', relation.whole),
        ...single('unless', relation.unless),
      ];
    case 'pace':
      return single('whole', relation.whole);
    case 'alike':
      return list('indicators', relation.indicators);
    case 'sectors':
      return [
        ...single('structure', relation.structure),
        ...single('whole', relation.whole),
        ...relation.sectors.flatMap(({ amount, share, near }, index) =>
          Object.entries({ amount, share, near }).flatMap(([key, id]) =>
            single(key, id).map((named) => ({ ...named, path: ['sectors', index, key] })),
          ),
        ),
      ];
  }
}
