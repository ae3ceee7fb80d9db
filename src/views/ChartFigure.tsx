import type { ComponentChildren } from 'preact';
import type { Chart } from '#core/charts/chart.ts';
import { Picture } from './Picture.tsx';

interface Props {
  readonly chart: Chart;
  /** Where the figures come from, and the address of the page. */
  readonly source: string;
  /** Where the sentences of the figures are, if not on this page. */
  readonly link?: string | undefined;
  /** Ways to take the chart away. */
  readonly children?: ComponentChildren;
}

/** A chart with its title above it, and what limits it and where it comes from below. */
export function ChartFigure({ chart, source, link, children }: Props) {
  const { id, title, subtitle, summary, remarks, drawing } = chart;
  return (
    <figure class="chart" id={id} data-chart={id}>
      <figcaption>
        <strong class="chart-title">{link ? <a href={link}>{title}</a> : title}</strong>
        <span class="chart-subtitle">{subtitle}</span>
      </figcaption>
      <Picture drawing={drawing} id={id} title={title} summary={summary} />
      <div class="chart-foot">
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
        <p>{source}</p>
        {children}
      </div>
    </figure>
  );
}
