import type { ComponentChildren } from 'preact';
import { useUi } from '../../views/ui.ts';

/** A choice that has been made, with a button that takes it back. */
export function Chip({
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
      <button
        type="button"
        aria-label={choose.remove(name)}
        title={choose.remove(name)}
        onClick={({ currentTarget }) => {
          // The button goes away with its choice: the reader goes on in the field beside it.
          const field = currentTarget.closest('.choice')?.querySelector('input');
          onRemove();
          field?.focus();
        }}
      >
        ×
      </button>
    </span>
  );
}
