import type { SignedNote } from '#core/dataset/cell-view.ts';
import { useUi } from './ui.ts';

/** A sign beside a figure; its meaning stands below the table, and on the spot for pointer and screen reader. */
export function Sign({ sign, meaning }: { readonly sign: string; readonly meaning: string }) {
  return (
    <span role="img" aria-label={meaning} title={meaning}>
      {sign}
    </span>
  );
}

interface Props {
  readonly notes: readonly SignedNote[];
  /** In what wordings may differ from the indicator, where it is known. */
  readonly coverage: string | undefined;
}

/** The signs of what limits a figure. */
export function NoteSigns({ notes, coverage }: Props) {
  const { noteSigns, notes: meanings } = useUi().messages.figures;
  return (
    <>
      {notes.map((note) => (
        <Sign
          key={note}
          sign={noteSigns[note]}
          meaning={(note === 'other-coverage' && coverage) || meanings[note]}
        />
      ))}
    </>
  );
}
