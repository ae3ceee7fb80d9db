import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { columnKinds, defaultColumns, type ColumnKind } from '#core/compare/columns.ts';
import type { CompareState } from '#core/compare/state.ts';
import { orientationOf, toggled, type CompareVocabulary, type Selection } from '#core/compare/vocabulary.ts';
import { labelsOf } from '#core/districts/label.ts';
import { DistrictName } from '../../views/DistrictName.tsx';
import { useUi } from '../../views/ui.ts';
import { Picker, type Option } from './Picker.tsx';

interface Props {
  readonly state: CompareState;
  readonly change: (part: Partial<CompareState>) => void;
  readonly vocabulary: CompareVocabulary;
  readonly selection: Selection;
}

/** The choices as a sentence: compare these districts in these indicators, showing this. */
export function Chooser({ state, change, vocabulary, selection }: Props) {
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
            onClick={() =>
              change({ districts: [], indicators: [], themes: [], order: undefined, indicator: undefined })
            }
          >
            {choose.clear}
          </button>
        </p>
      )}
    </form>
  );
}

type PartProps = Omit<Props, 'selection'>;

function DistrictChoice({ state, change, vocabulary, selection }: Props) {
  const { choose } = useUi().messages.compare;
  const options = useMemo(
    () => vocabulary.districts.map((one): Option => ({ ...one, aside: one.city })),
    [vocabulary],
  );
  const labels = labelsOf(selection.districts);
  // The first pick among districts shown without a choice starts a choice of its own.
  const ids = state.districts;
  return (
    <>
      {ids.length === 0 ? (
        <span class="choice-default">
          {choose.allDistricts(selection.districts.length, vocabulary.districts.length)}
        </span>
      ) : (
        selection.districts.map(({ id, name }) => {
          const label = labels.get(id);
          return (
            <Chip
              key={id}
              name={name.zh}
              onRemove={() => change({ districts: ids.filter((other) => other !== id) })}
            >
              {label && <DistrictName district={label} short />}
            </Chip>
          );
        })
      )}
      <Picker
        label={choose.addDistrict}
        placeholder={choose.districtPlaceholder}
        options={options}
        chosen={ids}
        onPick={({ id }) => change({ districts: [...ids, id] })}
        onUnpick={() => change({ districts: ids.slice(0, -1) })}
      />
    </>
  );
}

const themePrefix = 'theme ';

function IndicatorChoice({ state, change, vocabulary }: PartProps) {
  const { locale, messages } = useUi();
  const { choose } = messages.compare;
  const options = useMemo(() => {
    const themes = vocabulary.themes.map((one): Option => ({
      ...one,
      id: themePrefix + one.id,
      aside: choose.theme('').replace(/[：:]\s*$/, ''),
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

function ShowChoice({ state, change, vocabulary, selection }: Props) {
  const { compare } = useUi().messages;
  const { choose } = compare;
  const shown = state.show ?? defaultColumns(orientationOf(state, selection));
  const show = (kind: ColumnKind) => {
    const next = columnKinds.filter((one) => (one === kind) !== shown.includes(one));
    // A table without columns would answer nothing.
    if (next.length > 0) change({ show: next });
  };
  return (
    <div class="choice">
      <fieldset>
        <legend class="choice-word">{choose.show}</legend>
        {columnKinds.map((kind) => (
          <label key={kind} class="tick">
            <input type="checkbox" checked={shown.includes(kind)} onChange={() => show(kind)} />
            {compare.columns[kind](vocabulary.years)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend class="choice-word">{choose.rows}</legend>
        {([undefined, 'district', 'indicator'] as const).map((by) => (
          <label key={by ?? 'auto'} class="tick">
            <input
              type="radio"
              name="by"
              checked={state.by === by}
              onChange={() => change({ by, order: undefined })}
            />
            {by === undefined
              ? choose.rowsAuto
              : by === 'district'
                ? choose.rowsDistrict
                : choose.rowsIndicator}
          </label>
        ))}
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={state.extremes}
          onChange={({ currentTarget }) => change({ extremes: currentTarget.checked })}
        />
        {choose.mark}
      </label>
    </div>
  );
}

function Chip({
  name,
  onRemove,
  children,
}: {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
}) {
  const { choose } = useUi().messages.compare;
  return (
    <span class="chip">
      {children}
      <button type="button" aria-label={choose.remove(name)} title={choose.remove(name)} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
