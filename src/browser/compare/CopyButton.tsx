import { useState } from 'preact/hooks';
import { useUi } from '../../views/ui.ts';
import { copyText } from './copy-text.ts';

/** A button that copies a text, and says whether it could. */
export function CopyButton({ text, label }: { readonly text: string; readonly label?: string }) {
  const { take } = useUi().messages.compare;
  const [answer, setAnswer] = useState('');
  return (
    <>
      <button
        type="button"
        class="plain-button"
        onClick={() =>
          void copyText(text).then((copied) => setAnswer(copied ? take.copied : take.copyFailed))
        }
      >
        {label ?? take.copy}
      </button>
      <span class="small" role="status">
        {answer}
      </span>
    </>
  );
}
