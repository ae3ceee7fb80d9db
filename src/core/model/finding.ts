import type { DistrictId, DocumentId, IndicatorId, UnitId } from './ids.ts';
import type { MilestoneCounts } from '../tasks/claimed-counts.ts';
import type { Observation } from './observation.ts';

/** The checks, each named as its file in `core/checks`, in the order in which they are explained. */
export const checkNames = [
  'conflict',
  'growth',
  'pace',
  'multiple',
  'total',
  'direction',
  'path',
  'implied',
  'sum',
  'shares',
  'structure',
  'relation',
  'count',
  'contents',
  'schedule',
  'numbering',
] as const;
export type CheckName = (typeof checkNames)[number];

export const outcomes = ['holds', 'differs', 'unclear'] as const;
export type Outcome = (typeof outcomes)[number];

/** Innocent reasons for which figures may differ; the interface words them, always alike. */
export const reasons = [
  /** Growth is in constant prices, levels are in those of their year. */
  'constant-prices',
  /** Statistics of earlier years were revised. */
  'revision',
  /** The wordings may cover different things. */
  'coverage',
  /** One of the figures is an estimate or a preliminary one. */
  'estimate',
  /** The document rounds, or says 左右. */
  'rounding',
  /** Words such as 以上 leave a side open. */
  'bounds',
  /** The target is a ceiling that is to be kept, not a forecast. */
  'ceiling',
  /** The document leaves open what the figure measures, or of which time it is. */
  'unclear-measure',
  /** A total need not come about by even growth. */
  'uneven-path',
  /** The average of an earlier total stands for a base that the document does not give. */
  'average-base',
  /** One year may be below the average of several. */
  'single-year',
  /** A later document may start from new circumstances. */
  'later-document',
  /** Figures a head may be counted by another population. */
  'population',
  /** The parts that are named need not be all. */
  'parts',
  /** The document does not say how it counts. */
  'counting',
  /** Some of a task may be done after its deadline. */
  'after-deadline',
  /** A slip of the printing or of the conversion to text. */
  'source-defect',
] as const;
export type Reason = (typeof reasons)[number];

/** How two numbers are set against each other where they are not to be equal; the interface words each its own way. */
export type Comparison =
  /** A part, or some parts, that may not exceed their whole. */
  | 'part'
  /** Parts of which the document does not say that they are all, and less than their total. */
  | 'perhaps-all'
  /** A part against the most that its whole comes to over some years, by base and target. */
  | 'path-at-most'
  /** A whole that must be at least what a product comes to. */
  | 'at-least';

/** Words of a document that a finding rests on, where they are no figure of an indicator. */
export type Passage = Pick<
  Observation,
  'district' | 'document' | 'chapter' | 'block' | 'quote' | 'offset' | 'words'
>;

/** What a finding is computed from: a figure, or words. */
export type Operand = Observation | Passage;

/** Tells a figure of an indicator from mere words. */
export function isObservation(operand: Operand): operand is Observation {
  return 'indicator' in operand;
}

/** What a person who looked closer has added to a finding. */
export interface FindingNote {
  readonly text: string;
  readonly author: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

/** What a check found in the figures of a document: that they agree, differ, or that neither can be said. */
export interface Finding {
  readonly id: string;
  readonly check: CheckName;
  readonly district: DistrictId;
  /** The document whose figure is checked. */
  readonly document: DocumentId;
  /** Undefined for a check over several indicators, or over none. */
  readonly indicator: IndicatorId | undefined;
  readonly outcome: Outcome;
  /** What the document says, and what follows from its other words, in `unit`. */
  readonly stated: number | undefined;
  readonly computed: number | undefined;
  /** Stated minus computed. */
  readonly difference: number | undefined;
  readonly unit: UnitId | undefined;
  /** How the two are compared; as what is to be equal unless said. */
  readonly comparison: Comparison | undefined;
  /** What holds by definition between the indicators, with its limits, where the check rests on that. */
  readonly premise: string | undefined;
  /** The sum in figures, to be followed by hand. */
  readonly arithmetic: string;
  /** Where milestones are counted: how many by every rule of counting. */
  readonly countings: MilestoneCounts | undefined;
  /** What it was computed from, the one checked first. */
  readonly operands: readonly [Operand, ...Operand[]];
  readonly reasons: readonly Reason[];
  readonly notes: readonly FindingNote[];
}

/** The document of a finding, with which its id begins. */
export function documentOfFinding(id: string): string {
  return id.slice(0, id.indexOf('.'));
}
