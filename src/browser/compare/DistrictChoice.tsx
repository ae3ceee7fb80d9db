import { useMemo } from 'preact/hooks';
import { labelsOf } from '#core/districts/label.ts';
import { DistrictName } from '../../views/DistrictName.tsx';
import { useUi } from '../../views/ui.ts';
import { Chip } from './Chip.tsx';
import type { ChoiceProps } from './choice-props.ts';
import { Picker, type Option } from './Picker.tsx';

/** Which districts are compared. */
export function DistrictChoice({ state, change, vocabulary, selection }: ChoiceProps) {
  const { choose } = useUi().messages.compare;
  const options = useMemo(
    () => vocabulary.districts.map((one): Option => ({ ...one, aside: one.city, aliases: [one.city] })),
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
