import type { Corpus } from '#core/model/corpus.ts';
import type { District } from '#core/model/vocabulary.ts';

/** Colours and shapes there are; districts beyond them are shown in ink. */
const marks = 8;

/** How a district is shown everywhere: its name with its own colour and shape. */
export interface DistrictLabel {
  readonly id: District['id'];
  readonly name: District['name'];
  readonly short: string;
  /** 1–8: `data-mark`, which sets `--district`; undefined for the ninth district and later ones. */
  readonly mark: number | undefined;
}

/** The labels of all districts. Marks go by the order of division codes, which is the corpus’s. */
export function districtLabels({
  districts,
}: Pick<Corpus, 'districts'>): ReadonlyMap<District['id'], DistrictLabel> {
  return new Map(
    districts.map(({ id, name, short }, index) => [
      id,
      { id, name, short, mark: index < marks ? index + 1 : undefined },
    ]),
  );
}

/** The label of one district; an unknown id is a bug, for the content has been checked. */
export function districtLabel(corpus: Pick<Corpus, 'districts'>, id: District['id']): DistrictLabel {
  const label = districtLabels(corpus).get(id);
  if (!label) throw new Error(`No district “${id}”`);
  return label;
}
