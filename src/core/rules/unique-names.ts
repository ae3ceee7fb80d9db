import type { Diagnostic } from '../model/diagnostic.ts';
import type { Corpus } from '../model/corpus.ts';
import { foldWords } from '../quantity/fold.ts';
import type { YamlPath } from '../yaml/places.ts';
import type { Rule } from './rule.ts';

/** A name in the vocabulary, and the entry it names. */
interface Name {
  readonly name: string;
  readonly owner: string;
  readonly file: string;
  readonly path: YamlPath;
}

/** A name has one meaning: otherwise the entry that comes last would take the figures of the other. */
export const uniqueNames: Rule = (corpus, { locate }) =>
  namesByKind(corpus).flatMap(({ what, names }) => {
    const first = new Map<string, Name>();
    return names.flatMap((name): Diagnostic[] => {
      const other = first.get(name.name);
      first.set(name.name, other ?? name);
      // Two spellings that differ only in width are one name: an alias that repeats its own unit does no harm.
      if (!other || (other.owner === name.owner && what === 'unit of measure')) return [];
      return [
        {
          place: locate(name.file, name.path),
          rule: 'duplicate-name',
          found: `${what} “${name.name}” a second time`,
          expected: 'names that mean one thing',
          hint: `The first belongs to ${other.owner}.`,
        },
      ];
    });
  });

/** Names of one kind, which are to differ. */
interface Names {
  readonly what: string;
  readonly names: readonly Name[];
}

function namesByKind(corpus: Corpus): readonly Names[] {
  const { districts, governmentUnits, indicators, properNames, termNames, themeGroups, themes, units } =
    corpus;
  const listed =
    (file: string) =>
    (owner: string, name: string, ...path: YamlPath) => ({
      ...{ name, owner, file: `content/${file}.yaml`, path },
    });
  const unit = listed('units');
  const body = listed('units-of-government');
  const group = listed('theme-groups');
  const proper = listed('proper-names');
  const term = listed('terms');
  return [
    {
      what: 'unit of measure',
      names: units.flatMap(({ id, aliases }, index) => [
        unit(id, foldWords(id), index, 'id'),
        ...aliases.map((alias, at) => unit(id, foldWords(alias), index, 'aliases', at)),
      ]),
    },
    {
      what: 'unit of government',
      names: governmentUnits.flatMap(({ name, aliases }, index) => [
        body(name.zh, name.zh, index, 'name', 'zh'),
        ...aliases.map((alias, at) => body(name.zh, alias, index, 'aliases', at)),
      ]),
    },
    {
      what: 'id of a unit of government',
      names: governmentUnits.map(({ id, name }, index) => body(name.zh, id, index, 'id')),
    },
    {
      what: 'proper name',
      names: properNames.map(({ name }, index) => proper(name, name, index, 'name')),
    },
    {
      what: 'term',
      names: termNames.map(({ zh, en }, index) => term(`“${en}”`, zh, index, 'zh')),
    },
    {
      what: 'theme group',
      names: themeGroups.map(({ id, name }, index) => group(name.zh, id, index, 'id')),
    },
    {
      what: 'name of an indicator',
      names: [...indicators.values()].map(({ id, name }) => ({
        ...{ name: name.zh, owner: id, file: `content/indicators/${id}.md`, path: ['name', 'zh'] },
      })),
    },
    {
      what: 'name of a theme',
      names: themes.map(({ id, name }) => ({
        ...{ name: name.zh, owner: id, file: `content/themes/${id}.yaml`, path: ['name', 'zh'] },
      })),
    },
    {
      what: 'division code',
      names: districts.map(({ id, code }) => ({
        ...{ name: code, owner: id, file: `content/districts/${id}.yaml`, path: ['code'] },
      })),
    },
  ];
}
