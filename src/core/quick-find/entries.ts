import type { Target } from '../address.ts';
import type { Findable } from '../find/finder.ts';
import type { Named } from '../find/named.ts';
import { spellerOf, type Exceptions } from '../find/readings.ts';
import {
  provinceOf,
  type Bilingual,
  type CommonNames,
  type DocumentNames,
  type ProvinceNames,
} from './files.ts';

/** What can be gone to; of entries that fit alike those of an earlier kind come first. */
export const entryKinds = ['district', 'indicator', 'theme', 'document', 'unit', 'term', 'chapter'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Something that one can go to by its name. */
export interface QuickEntry extends Findable {
  readonly kind: EntryKind;
  readonly target: Target;
  /** What tells it from others of its name: where it belongs, how it is measured. */
  readonly asides: readonly Bilingual[];
}

/** The entries of the common file. */
export function commonEntries(names: CommonNames): QuickEntry[] {
  const named = namer(names, names.exceptions);
  const themes = names.themes.map((theme) => ({ ...theme, ...named(theme.name, theme.aliases) }));
  return [
    ...districtEntries(names),
    ...names.indicators.map(({ id, name, aliases, theme, unit, headline }): QuickEntry => {
      const within = present([byId(themes, theme)]);
      return {
        kind: 'indicator',
        ...named(name, aliases),
        headline,
        target: { to: 'indicator', indicator: id },
        within,
        asides: present([byId(names.units, unit), ...within]).map(nameOf),
      };
    }),
    ...themes.map(({ id, group, ...theme }): QuickEntry => ({
      kind: 'theme',
      ...theme,
      target: { to: 'compare-theme', theme: id },
      asides: present([byId(names.themeGroups, group)]).map(nameOf),
    })),
  ];
}

/** Districts, which are found by their city and province, too. */
export function districtEntries(names: CommonNames): QuickEntry[] {
  const named = namer(names, names.exceptions);
  return names.districts.map((district): QuickEntry => {
    const { id, name, spelling, city } = district;
    const places = present([byId(names.cities, city), byId(names.provinces, provinceOf(district))]).map(
      nameOf,
    );
    const inPlaces = named(
      name,
      places.map(({ zh }) => zh),
    );
    const [whole = '', ...others] = inPlaces.spellings;
    // Where a name is read otherwise than its characters mostly are, only the reviewed reading stands.
    const own = whole.startsWith(`${spelling} `) ? [spelling, whole] : [spelling];
    return {
      kind: 'district',
      ...inPlaces,
      spellings: [...own, ...others],
      target: { to: 'district', district: id },
      asides: places.slice(0, 1),
    };
  });
}

/** The entries of a province’s file. */
export function provinceEntries(names: ProvinceNames, common: CommonNames): QuickEntry[] {
  const named = namer(common, names.exceptions);
  const districts = districtEntries(common);
  const places = new Map(common.districts.map(({ id }, index) => [id, districts[index]]));
  return names.documents.flatMap((document) =>
    documentEntries(document, places.get(document.district), named),
  );
}

function documentEntries(
  { id, name, aliases, chapters, terms, units }: DocumentNames,
  district: QuickEntry | undefined,
  named: Namer,
): QuickEntry[] {
  const document: QuickEntry = {
    kind: 'document',
    ...named(name, aliases),
    target: { to: 'document', document: id },
    within: present([district]),
    asides: district?.asides ?? [],
  };
  const inDocument = { within: present([document, district]), asides: [name] };
  return [
    document,
    ...units.map(([unit, zh, en, ...others]): QuickEntry => ({
      kind: 'unit',
      ...named({ zh, en }, others),
      target: { to: 'task-units', document: id, unit },
      ...inDocument,
    })),
    ...terms.map(([chapter, block, zh, en]): QuickEntry => ({
      kind: 'term',
      ...named({ zh, en }),
      target: { to: 'block', document: id, chapter, block },
      ...inDocument,
    })),
    ...chapters.map(([chapter, number, title, en]): QuickEntry => {
      // Few type the number first.
      const byTitle = named({ zh: title, en }, [title]);
      return {
        kind: 'chapter',
        ...byTitle,
        name: { zh: `${number} ${title}`.trim(), en },
        target: { to: 'block', document: id, chapter },
        ...inDocument,
      };
    }),
  ];
}

type Namer = (name: Bilingual, aliases?: readonly string[]) => Named;

/** Gives names their spellings. */
function namer({ readings }: CommonNames, exceptions: Exceptions): Namer {
  const spell = spellerOf(readings, exceptions);
  return (name, aliases = []) => ({
    name,
    aliases,
    spellings: [...new Set([name.zh, ...aliases].map(spell))].filter((spelling) => spelling !== ''),
  });
}

function nameOf({ name }: Pick<Named, 'name'>): Bilingual {
  return name;
}

function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T | undefined {
  return things.find((thing) => thing.id === id);
}

function present<T>(things: readonly (T | undefined)[]): T[] {
  return things.filter((thing) => thing !== undefined);
}
