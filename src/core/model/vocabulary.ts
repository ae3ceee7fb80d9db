import { z } from 'zod';
import { bilingual, plainLetters, plainText as text, prose } from './text-schema.ts';
import { districtId, indicatorId, slug, themeId, unitId } from './ids.ts';
import { otherSubtopic } from '../address.ts';

const divisionCode = z.string().regex(/^\d{6}$/, 'expected a six-digit division code, quoted');
const place = z.strictObject({ zh: text, en: text, code: divisionCode });

/** A county-level district (GB/T 2260 code). */
export const districtSchema = z
  .strictObject({
    id: districtId,
    name: z.strictObject({
      zh: text,
      en: text,
      pinyin: plainLetters('linghe'),
      initials: plainLetters('lh'),
    }),
    /** The name without its kind, for narrow columns: 双台子. */
    short: text,
    /** Which of the eight district colours and shapes is its own; districts beyond them have none. */
    mark: z.number().int().min(1).max(8).optional(),
    code: divisionCode,
    city: place,
    province: place,
  })
  .superRefine(({ code, city, province }, context) => {
    const check = (path: string[], inner: string, digits: string, owner: string) => {
      if (inner.startsWith(digits)) return;
      const message = `expected a code that begins with ${digits}, as that of its ${owner}`;
      context.addIssue({ code: 'custom', path, message });
    };
    check(['code'], code, city.code.slice(0, 4), 'city');
    check(['city', 'code'], city.code, province.code.slice(0, 2), 'province');
  });
export type District = z.infer<typeof districtSchema>;

/** A part of a theme under which the passages of several districts are set side by side. */
export const subtopicSchema = z.strictObject({
  /** It stands in addresses. */
  id: slug.refine((id) => id !== otherSubtopic, 'expected another id than that of what is under none'),
  name: bilingual,
  /** Words by which a passage is put under it. */
  terms: z.array(text).min(1),
});
export type Subtopic = z.infer<typeof subtopicSchema>;

const threeToSix = 'expected three to six sub-topics';

/** An id names one sub-topic, and a term decides for one. */
function distinctSubtopics(subtopics: readonly Subtopic[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const claim = (what: 'id' | 'term', value: string, path: (string | number)[]) => {
    const key = `${what} ${value}`;
    const message = `expected ${what === 'id' ? 'an id' : 'a term'} that no other sub-topic has`;
    if (seen.has(key)) context.addIssue({ code: 'custom', path, message });
    seen.add(key);
  };
  for (const [index, { id, terms }] of subtopics.entries()) {
    claim('id', id, [index, 'id']);
    for (const [place, term] of terms.entries()) claim('term', term, [index, 'terms', place]);
  }
}

/** A subject of policy; every section carries one to three. */
export const themeSchema = z.strictObject({
  id: themeId,
  name: bilingual,
  group: slug,
  order: z.number(),
  description: bilingual,
  /** What belongs to it. */
  includes: z.array(text).min(1),
  /** What may seem to belong to it, and the theme where it goes. */
  excludes: z.array(z.strictObject({ what: text, theme: themeId })).min(1),
  terms: z.array(text).min(1),
  /** Three to six, in the order in which they are shown. */
  subtopics: z.array(subtopicSchema).min(3, threeToSix).max(6, threeToSix).superRefine(distinctSubtopics),
});
export type Theme = z.infer<typeof themeSchema>;

/** The first level of the two-level scheme of themes. */
export const themeGroupSchema = z.strictObject({ id: slug, name: bilingual, order: z.number() });
export type ThemeGroup = z.infer<typeof themeGroupSchema>;

/** A unit of measure: `factor` converts to the base unit of its dimension. */
export const unitSchema = z.strictObject({
  id: unitId,
  name: bilingual,
  dimension: text,
  factor: z.number().positive(),
  aliases: z.array(text).default([]),
});
export type Unit = z.infer<typeof unitSchema>;

/** A name of a place, an organisation or a person as documents print it: never divided, and told apart from words. */
export const properNameSchema = z.strictObject({
  name: text,
  kind: z.enum(['place', 'organisation', 'person']),
});
export type ProperName = z.infer<typeof properNameSchema>;

/**
 * The English name of a term, which documents explain in Chinese; `zh` is the term as its explanation gives it. A term
 * that several documents explain has one.
 */
export const termNameSchema = bilingual;
export type TermName = z.infer<typeof termNameSchema>;

/** What is measured. Figures that differ in currency, coverage or definition are different indicators. */
export const indicatorSchema = z.strictObject({
  id: indicatorId,
  name: bilingual,
  /** The wordings of the documents. */
  aliases: z.array(text).min(1),
  theme: themeId,
  /** The unit of measure in which figures are compared. */
  unit: unitId,
  /** Which way plans want the figure to move. */
  direction: z.enum(['up', 'down', 'none']),
  /** Said of money that is counted in the prices of its year in every respect: its growth, too, is in these. */
  prices: z.literal('current').optional(),
  order: z.number(),
  headline: z.boolean().default(false),
  /** Wordings whose coverage or definition may differ from the indicator’s, with what to mind. */
  coverage: z.array(z.strictObject({ label: text, note: prose })).default([]),
  /**
   * Indicators that must not be merged with this one, with the reason. Of a `near` one the figure is named where a
   * district does not give this one.
   */
  related: z
    .array(z.strictObject({ indicator: indicatorId, note: prose, near: z.boolean().default(false) }))
    .default([]),
  /** Definition and limits of comparison, Markdown. */
  definition: z
    .string()
    .min(1, 'expected the definition as text below the front matter')
    .refine((markdown) => !markdown.includes('!['), 'expected text without images'),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** What a comparison shows of an indicator; the definition and its wordings stay on the indicator’s page. */
export type IndicatorHead = Omit<Indicator, 'definition' | 'aliases'>;
