import type { Drawing, Group, Mark } from '#core/charts/drawing.ts';
import { letterAttributes, paintAttributes } from '#core/charts/paint.ts';
import { useUi } from './ui.ts';

interface Props {
  readonly drawing: Drawing;
  /** Unique on the page; names the elements that describe the picture. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Attributes that only a file needs, such as its size in pixels. */
  readonly standalone?: boolean;
}

/** A drawing as SVG: the same on the page, in a file and in an embed. */
export function Picture({ drawing, id, title, summary, standalone = false }: Props) {
  const { width, height, groups } = drawing;
  return (
    <svg
      class="plot"
      xmlns={standalone ? 'http://www.w3.org/2000/svg' : undefined}
      width={standalone ? width * 2 : undefined}
      height={standalone ? height * 2 : undefined}
      viewBox={`0 0 ${width} ${height}`}
      font-family={standalone ? fontsOfFile : undefined}
      role="img"
      aria-labelledby={`${id}-title ${id}-summary`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-summary`}>{summary}</desc>
      <Groups groups={groups} />
    </svg>
  );
}

/** The groups of a drawing as SVG elements. */
export function Groups({ groups }: { readonly groups: readonly Group[] }) {
  return (
    <>
      {groups.map((group, index) => (
        <Part key={index} group={group} />
      ))}
    </>
  );
}

const fontsOfFile = "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

function Part({ group: { mark, x, y, marks } }: { readonly group: Group }) {
  return (
    <g data-mark={mark} transform={x || y ? `translate(${x ?? 0} ${y ?? 0})` : undefined}>
      {marks.map((one, index) => (
        <Shape key={index} shape={one} mark={mark} />
      ))}
    </g>
  );
}

function Shape({ shape, mark }: { readonly shape: Mark; readonly mark: number | undefined }) {
  const { palette, href, tips } = useUi();
  if (shape.kind === 'text') {
    const { x, y, anchor, text, lettering } = shape;
    return (
      <text
        x={x}
        y={y}
        text-anchor={anchor === 'start' ? undefined : anchor}
        {...letterAttributes(lettering, palette)}
      >
        {text}
      </text>
    );
  }
  const paint = paintAttributes(shape.paint, palette, mark);
  const { point } = shape;
  const data = point && { 'data-point': point.text, 'data-source': point.source && href(point.source) };
  const tip = point && tips && <title>{point.text}</title>;
  switch (shape.kind) {
    case 'path':
      return (
        <path d={shape.d} {...paint} {...data}>
          {tip}
        </path>
      );
    case 'circle':
      return (
        <circle cx={shape.x} cy={shape.y} r={shape.r} {...paint} {...data}>
          {tip}
        </circle>
      );
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.rx}
          {...paint}
          {...data}
        >
          {tip}
        </rect>
      );
  }
}
