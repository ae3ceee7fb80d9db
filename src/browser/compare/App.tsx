import { useEffect, useMemo } from 'preact/hooks';
import { selectionFrom } from '#core/compare/vocabulary.ts';
import { useUi } from '../../views/ui.ts';
import { Chooser } from './Chooser.tsx';
import { AddressProblems } from './AddressProblems.tsx';
import { Failure } from './Failure.tsx';
import { Result } from './Result.tsx';
import { useAddress } from './use-address.ts';
import { useComparison, useVocabulary } from './use-comparison.ts';

interface Props {
  readonly vocabularyFile: string;
}

/** The comparison that a reader puts together; the address holds all of it. */
export function App({ vocabularyFile }: Props) {
  const { messages } = useUi();
  const { compare } = messages;
  const { state, problems, fresh, change } = useAddress();
  const vocabulary = useVocabulary(vocabularyFile);
  const chosen = state.districts.length + state.indicators.length + state.themes.length > 0;
  const selection = useMemo(
    () => vocabulary.value && selectionFrom(state, vocabulary.value),
    [vocabulary.value, state.districts, state.indicators, state.themes],
  );
  const comparison = useComparison(chosen ? selection : undefined, vocabulary.value);
  useEffect(() => {
    // What stands on the page where nothing is chosen gives way; the same is done before the first paint.
    document.documentElement.toggleAttribute('data-asks', chosen);
  }, [chosen]);
  const failed = vocabulary.failure ? vocabulary : comparison.failure ? comparison : undefined;
  return (
    <>
      {vocabulary.value && selection && (
        <Chooser state={state} change={change} vocabulary={vocabulary.value} selection={selection} />
      )}
      <AddressProblems
        problems={[...problems, ...(selection?.problems ?? [])]}
        asked={fresh && selection ? { state, selection } : undefined}
      />
      {failed?.failure && <Failure failure={failed.failure} onRetry={failed.retry} />}
      {chosen && !comparison.value && !failed && <p role="status">{compare.loading}</p>}
      {chosen && comparison.value && vocabulary.value && (
        <Result
          state={state}
          fresh={fresh}
          change={change}
          comparison={comparison.value}
          vocabulary={vocabulary.value}
        />
      )}
    </>
  );
}
