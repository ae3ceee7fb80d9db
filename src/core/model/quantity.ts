import type { UnitId } from './ids.ts';

/** How the words bind a number: `260左右` is `about`, `>45` is `more-than`, `3%以内` is `at-most`. */
export const numberQualifiers = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const;
export type NumberQualifier = (typeof numberQualifiers)[number];

/** Why a cell or phrase holds no number. */
export type NoValueReason =
  /** A dash or an empty cell: the document states nothing. */
  | 'blank'
  /** The document says that a higher authority is still to set the value (等待市下达). */
  | 'awaiting';

/** One figure as its words give it: value, qualifier and unit of measure. */
export type Quantity =
  | {
      readonly kind: 'number';
      readonly qualifier: NumberQualifier;
      readonly value: number;
      readonly unit: UnitId | undefined;
      /** True where the words say that the value is a total over several years (`[250]`, `五年累计754.2`). */
      readonly cumulative: boolean;
    }
  | {
      readonly kind: 'range';
      readonly qualifier: 'range';
      readonly value: number;
      readonly upper: number;
      readonly unit: UnitId | undefined;
      readonly cumulative: boolean;
    }
  /** Shares that add up to a whole: `5:20:75`. */
  | { readonly kind: 'ratio'; readonly qualifier: 'exact'; readonly parts: readonly number[] }
  /** Words without a number; `multiple` where they name one (`翻一番` = 2). */
  | { readonly kind: 'words'; readonly qualifier: 'text'; readonly multiple: number | undefined }
  | { readonly kind: 'none'; readonly qualifier: 'none'; readonly reason: NoValueReason };
