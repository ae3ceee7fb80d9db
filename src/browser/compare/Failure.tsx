import type { DownloadFailure } from '../download.ts';
import { useUi } from '../../views/ui.ts';

type Props =
  | { readonly failure: DownloadFailure; readonly onRetry: () => void }
  /** Code that did not come: browsers do not fetch it again for the same page. */
  | { readonly failure: 'code' };

/** What went wrong with a download, and a way on. */
export function Failure(props: Props) {
  const { compare } = useUi().messages;
  const reloads = props.failure !== 'network';
  return (
    <p class="failure" role="alert" ref={(place) => place?.scrollIntoView({ block: 'nearest' })}>
      {compare.failures[props.failure]}{' '}
      <button
        type="button"
        class="plain-button"
        onClick={reloads ? () => location.reload() : 'onRetry' in props ? props.onRetry : undefined}
      >
        {reloads ? compare.reload : compare.retry}
      </button>
    </p>
  );
}
