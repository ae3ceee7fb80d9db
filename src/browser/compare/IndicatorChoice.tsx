import { useMemo } from 'preact/hooks';
import { toggled } from '#core/compare/vocabulary.ts';
import { useUi } from '../../views/ui.ts';
import { Chip } from './Chip.tsx';
import type { ChoiceProps } from './choice-props.ts';
import { Picker, type Option } from './Picker.tsx';

const themePrefix = 'theme ';

/** Which indicators and themes are compared. */
export function IndicatorChoice({ state, change, vocabulary }: Omit<ChoiceProps, 'selection'>) {
  const { locale, messages } = useUi();
  const { choose } = messages.compare;
  const options = useMemo(() => {
    const themes = vocabulary.themes.map((one): Option => ({
      ...one,
      id: themePrefix + one.id,
      aside: choose.themeAside,
    }));
    return [...vocabulary.indicators.map((one): Option => ({ ...one, aside: one.unit })), ...themes];
  }, [vocabulary]);
  const { indicators, themes } = state;
  const nameOf = (id: string, list: readonly { id: string; name: { zh: string; en: string } }[]) =>
    list.find((one) => one.id === id)?.name[locale];
  const pick = (id: string) =>
    id.startsWith(themePrefix)
      ? change({ themes: toggled(themes, id.slice(themePrefix.length)) })
      : change({ indicators: [...indicators, id] });
  return (
    <>
      {indicators.length + themes.length === 0 && (
        <span class="choice-default">{choose.headlineIndicators}</span>
      )}
      {themes.map((id) => {
        const name = nameOf(id, vocabulary.themes);
        return (
          name && (
            <Chip
              key={id}
              name={name}
              onRemove={() => change({ themes: themes.filter((other) => other !== id) })}
            >
              {choose.theme(name)}
            </Chip>
          )
        );
      })}
      {indicators.map((id) => {
        const name = nameOf(id, vocabulary.indicators);
        return (
          name && (
            <Chip
              key={id}
              name={name}
              onRemove={() => change({ indicators: indicators.filter((other) => other !== id) })}
            >
              {name}
            </Chip>
          )
        );
      })}
      <Picker
        label={choose.addIndicator}
        placeholder={choose.indicatorPlaceholder}
        options={options}
        chosen={[...indicators, ...themes.map((id) => themePrefix + id)]}
        onPick={({ id }) => pick(id)}
        onUnpick={() =>
          indicators.length > 0
            ? change({ indicators: indicators.slice(0, -1) })
            : change({ themes: themes.slice(0, -1) })
        }
      />
    </>
  );
}
