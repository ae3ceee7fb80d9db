import type { DownloadFailure } from '../download.ts';
import { useUi } from '../../views/ui.ts';

/** What went wrong with a download, and a way on. */
export function Failure({
  failure,
  onRetry,
}: {
  readonly failure: DownloadFailure;
  readonly onRetry: () => void;
}) {
  const { compare } = useUi().messages;
  return (
    <p class="failure" role="alert">
      {failure === 'outdated' ? compare.outdated : compare.failed}{' '}
      <button
        type="button"
        class="plain-button"
        onClick={failure === 'outdated' ? () => location.reload() : onRetry}
      >
        {compare.retry}
      </button>
    </p>
  );
}
