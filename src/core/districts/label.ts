import type { District } from '../model/vocabulary.ts';

/** Colours and shapes there are; further districts are shown in ink. */
const marks = [1, 2, 3, 4, 5, 6, 7, 8] as const;

type Names = Pick<District['name'], 'zh' | 'en'>;

/** How a district is shown everywhere: its name with its own colour and shape. */
export interface DistrictLabel {
  readonly id: District['id'];
  readonly name: Names;
  /** The name without its kind, for narrow places: 双台子. */
  readonly short: string;
  /** 1–8: `data-mark`, which sets `--district`; undefined for a district shown in ink. */
  readonly mark: number | undefined;
}

/**
 * The labels of districts shown together. Each keeps the mark of its file, so that its colour does not change when
 * districts are added; where two have the same one, or one has none, the later gets the first that is free.
 */
export function labelsOf(
  districts: readonly (Pick<District, 'id' | 'short' | 'mark'> & { readonly name: Names })[],
): ReadonlyMap<District['id'], DistrictLabel> {
  const keepers = new Map<number, District['id']>();
  for (const { id, mark } of districts) {
    if (mark !== undefined && !keepers.has(mark)) keepers.set(mark, id);
  }
  const free = marks.filter((mark) => !keepers.has(mark));
  return new Map(
    districts.map(({ id, name, short, mark }) => {
      const own = mark !== undefined && keepers.get(mark) === id ? mark : free.shift();
      return [id, { id, name, short, mark: own }];
    }),
  );
}

/** The label of one district on its own; an unknown id is a bug, for the content has been checked. */
export function labelOf(
  { districts }: { readonly districts: readonly District[] },
  id: District['id'],
): DistrictLabel {
  const district = districts.find((candidate) => candidate.id === id);
  if (!district) throw new Error(`No district “${id}”`);
  const { name, short, mark } = district;
  return { id, name, short, mark };
}
