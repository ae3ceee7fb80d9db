import { useUi } from './ui.ts';

/** The files of a chart that stands on a page: picture, numbers, and a page to embed. */
export function ChartFiles({ chart }: { readonly chart: string }) {
  const { href, messages } = useUi();
  const { files } = messages.chartFrame;
  const picture = href({ to: 'data-file', file: `charts/${chart}.svg` });
  return (
    <ul class="take-away">
      <li>
        <a href={picture} download>
          SVG
        </a>
      </li>
      <li data-needs-script hidden>
        <button type="button" data-png={picture}>
          PNG
        </button>
      </li>
      <li>
        <a href={href({ to: 'data-file', file: `charts/${chart}.csv` })} download>
          {files.numbers}
        </a>
      </li>
      <li>
        <a href={href({ to: 'embed', chart })}>{files.embed}</a>
      </li>
    </ul>
  );
}
