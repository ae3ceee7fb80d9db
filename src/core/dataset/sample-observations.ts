import { indicatorSchema, districtSchema, type District, type Indicator } from '../model/vocabulary.ts';
import { districtId, documentId, indicatorId, unitId } from '../model/ids.ts';
import { documentMetaSchema, type PlanDocument } from '../model/document.ts';
import type { Observation } from '../model/observation.ts';
import type { Quantity } from '../model/quantity.ts';

/** Small vocabulary, plans and observations for tests of what is derived from observations. */

export const sampleIndicator: Indicator = indicatorSchema.parse({
  id: 'gdp',
  name: { zh: '地区生产总值', en: 'Gross regional product' },
  aliases: ['地区生产总值'],
  theme: 'economy',
  unit: '亿元',
  direction: 'up',
  order: 1,
  headline: true,
  definition: '总量。',
});

/** The sample indicator under another id. */
export function sampleIndicatorLike(id: string): Indicator {
  return { ...sampleIndicator, id: indicatorId.parse(id) };
}

export function sampleDistrict(id: string): District {
  const place = { zh: '市', en: 'City', code: '210000' };
  const name = { zh: `${id}区`, en: id, pinyin: id, initials: id.slice(0, 2) };
  return districtSchema.parse({ id, name, short: id, code: '210001', city: place, province: place });
}

export function samplePlan(
  district: string,
  blocks: PlanDocument['front']['sections'][number]['blocks'] = [],
  period = '2021/2025',
): PlanDocument {
  const section = {
    id: 's1',
    title: [],
    runIn: false,
    themes: [],
    themesAt: undefined,
    blocks,
    at: [1, 1] as const,
  };
  const meta = documentMetaSchema.parse({
    district,
    kind: 'outline',
    title: '规划纲要',
    short: '纲要',
    issuer: '政府',
    issued: '2021-06',
    period,
    source: { file: 'plan.txt' },
  });
  const front = { slug: 'index', file: 'index.md', title: [], sections: [section] };
  return {
    id: documentId.parse(`${district}-fyp${(Number(period.slice(0, 4)) - 1951) / 5}`),
    meta,
    front,
    chapters: [],
  };
}

export function sampleQuantity(
  value: number,
  change: Partial<Extract<Quantity, { kind: 'number' }>> = {},
): Quantity {
  return {
    kind: 'number',
    qualifier: 'exact',
    value,
    unit: unitId.parse('亿元'),
    cumulative: false,
    ...change,
  };
}

/** An observation of the sample indicator: 2020, level, actual, unless told otherwise. */
export function sampleObservation(
  value: number,
  change: Partial<Observation> & { year?: string } = {},
): Observation {
  const { year = '2020', ...rest } = change;
  const district = rest.district ?? districtId.parse('shuangta');
  const unit = unitId.parse('亿元');
  return {
    id: `${district}-fyp14/01-a/${value}-${year}`,
    indicator: indicatorId.parse('gdp'),
    district,
    document: documentId.parse(`${district}-fyp14`),
    chapter: '01-a',
    block: 's1-p1',
    figure: 's1-p1-f1',
    label: '地区生产总值',
    scope: undefined,
    period: { start: year, end: year, basis: 'stated' },
    measure: 'level',
    alternativeMeasure: undefined,
    role: 'actual',
    quantity: sampleQuantity(value),
    unit,
    canonical: { value, upper: undefined, unit },
    nature: undefined,
    strength: undefined,
    benchmark: undefined,
    column: undefined,
    words: `${value}亿元`,
    quote: `地区生产总值达到${value}亿元。`,
    offset: 8,
    ...rest,
  };
}

/** What a plan wants for 2025. */
export function sampleTarget(
  value: number,
  change: Partial<Observation> & { year?: string } = {},
): Observation {
  return sampleObservation(value, { year: '2025', role: 'target', ...change });
}

/** A value that a test counts on. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Expected a value, found none');
  return value;
}
