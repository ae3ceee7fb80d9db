import { z } from 'zod';

/** A lower-case ASCII slug: it stands in addresses, so once published it does not change. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a lower-case ASCII slug such as “shuangta-fyp14”');

export const districtId = slug.brand<'DistrictId'>();
export const documentId = slug.brand<'DocumentId'>();
export const indicatorId = slug.brand<'IndicatorId'>();
export const themeId = slug.brand<'ThemeId'>();
/** A unit of measure is named by its Chinese word: 亿元, 万人次, %. */
export const unitId = z.string().min(1).brand<'UnitId'>();

export type DistrictId = z.infer<typeof districtId>;
export type DocumentId = z.infer<typeof documentId>;
export type IndicatorId = z.infer<typeof indicatorId>;
export type ThemeId = z.infer<typeof themeId>;
export type UnitId = z.infer<typeof unitId>;
