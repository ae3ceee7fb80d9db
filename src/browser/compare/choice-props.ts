import type { CompareState } from '#core/compare/state.ts';
import type { CompareVocabulary, Selection } from '#core/compare/vocabulary.ts';

/** What the fields of a choice are given. */
export interface ChoiceProps {
  readonly state: CompareState;
  readonly change: (part: Partial<CompareState>) => void;
  readonly vocabulary: CompareVocabulary;
  readonly selection: Selection;
}
