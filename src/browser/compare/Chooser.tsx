import { useUi } from '../../views/ui.ts';
import type { ChoiceProps } from './choice-props.ts';
import { DistrictChoice } from './DistrictChoice.tsx';
import { IndicatorChoice } from './IndicatorChoice.tsx';
import { ShowChoice } from './ShowChoice.tsx';

/** The choices as a sentence: compare these districts in these indicators, showing this. */
export function Chooser({ state, change, vocabulary, selection }: ChoiceProps) {
  const { choose } = useUi().messages.compare;
  const chosen = state.districts.length + state.indicators.length + state.themes.length > 0;
  return (
    <form class="chooser" aria-label={choose.label} onSubmit={(event) => event.preventDefault()}>
      <div class="choice">
        <span class="choice-word">{choose.compare}</span>
        <DistrictChoice state={state} change={change} vocabulary={vocabulary} selection={selection} />
      </div>
      <div class="choice">
        <span class="choice-word">{choose.of}</span>
        <IndicatorChoice state={state} change={change} vocabulary={vocabulary} />
      </div>
      <ShowChoice state={state} change={change} vocabulary={vocabulary} selection={selection} />
      {chosen && (
        <p>
          <button
            type="button"
            class="plain-button"
            onClick={({ currentTarget }) => {
              const field = currentTarget.form?.querySelector('input');
              change({ districts: [], indicators: [], themes: [], order: undefined, indicator: undefined });
              field?.focus();
            }}
          >
            {choose.clear}
          </button>
        </p>
      )}
    </form>
  );
}
