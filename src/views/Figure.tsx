import { Fragment, type ComponentChildren } from 'preact';
import { plainFigure, type FigureText } from '#core/dataset/cell-text.ts';
import type { CellView, CheckedMark, InsteadFigure, OtherFigure } from '#core/dataset/cell-view.ts';
import { NoteSigns, Sign } from './Sign.tsx';
import { useUi, type ViewMessages } from './ui.ts';

interface Props {
  readonly cell: CellView;
  /** Digits after the decimal point for which the column leaves room. */
  readonly fraction?: number;
  /** Names the cell for scripts that open its source: `linghe gdp target`. */
  readonly name?: string | undefined;
}

/** A figure of a comparison: a number or words that lead to their sentence, or why there is none. */
export function Figure({ cell, fraction = 0, name }: Props) {
  const { href, messages } = useUi();
  const { figures } = messages;
  if (cell.kind === 'missing') {
    const reason = messages.words.missing[cell.reason];
    return (
      <>
        {cell.source ? (
          <a class="fig-words" href={href(cell.source)} data-cell={name}>
            {reason}
          </a>
        ) : (
          <span class="missing">{reason}</span>
        )}
        <Instead figures={cell.instead} own={cell.reason === 'not-comparable'} />
      </>
    );
  }
  const tags = [
    cell.measure && figures.measures[cell.measure],
    cell.year && figures.ownYear(cell.year),
  ].filter(Boolean);
  return (
    <>
      <a class={classOf(cell.text)} href={href(cell.source)} title={titleOf(cell, messages)} data-cell={name}>
        <FigureWords text={cell.text} />
      </a>
      <Tail text={cell.text} fraction={fraction}>
        {cell.nature && (
          <Sign sign={figures.natureSigns[cell.nature]} meaning={figures.natures[cell.nature]} />
        )}
        <NoteSigns notes={cell.notes} coverage={cell.coverage} />
      </Tail>
      {tags.length > 0 && <small class="fig-tag">{tags.join(' ')}</small>}
      <Others figures={cell.others} />
      <Checked mark={cell.checked} />
    </>
  );
}

/** What a pointer learns of a figure whose number or words do not speak for themselves. */
function titleOf(
  { kind, unprinted }: Exclude<CellView, { kind: 'missing' }>,
  { words, figures }: ViewMessages,
): string | undefined {
  if (kind === 'words') return words.textOnly;
  return unprinted === undefined ? undefined : figures.printed(unprinted);
}

interface TailProps {
  readonly text: FigureText;
  readonly fraction: number;
  readonly children?: ComponentChildren;
}

/** Signs behind a figure, and the room its fraction leaves free, so that decimal points stand below each other. */
export function Tail({ text, fraction, children }: TailProps) {
  const number = text.kind === 'number' ? text : undefined;
  const digits = number ? Math.max(0, number.value.fraction.length - 1) : 0;
  return (
    <span
      class="fig-notes"
      data-pad={number && fraction > digits ? fraction - digits : undefined}
      data-point={number && fraction > 0 && digits === 0 ? '' : undefined}
    >
      {children}
    </span>
  );
}

const othersShown = 2;

/** Other figures that the document gives for the cell: the first of them, and how many more. */
function Others({ figures: found }: { readonly figures: readonly OtherFigure[] }) {
  const { href, messages } = useUi();
  const { figures } = messages;
  if (found.length === 0) return null;
  return (
    <small class="fig-others">
      {figures.alsoGiven}
      {found.slice(0, othersShown).map(({ text, measure, source }) => (
        <Fragment key={plainFigure(text, figures.bounds)}>
          {' '}
          <a href={href(source)}>
            {plainFigure(text, figures.bounds)}
            {measure && figures.measures[measure]}
          </a>
        </Fragment>
      ))}
      {found.length > othersShown && figures.more(found.length - othersShown)}
    </small>
  );
}

/** A mark that leads to what was found of a figure, with its number where it is more than one thing. */
function Checked({ mark }: { readonly mark: CheckedMark | undefined }) {
  const { href, messages } = useUi();
  if (!mark) return null;
  return (
    <small class="fig-check">
      <a href={href(mark.target)}>{messages.figures.check(mark.count)}</a>
    </small>
  );
}

function classOf({ kind }: FigureText): string {
  if (kind === 'words') return 'fig-words';
  return kind === 'ratio' ? 'fig fig-ratio' : 'fig';
}

/** The words of a figure; shares may break after a colon. */
export function FigureWords({ text }: { readonly text: FigureText }) {
  const { bounds } = useUi().messages.figures;
  if (text.kind === 'ratio') {
    return (
      <>
        {text.parts.map((part, index) => (
          <Fragment key={index}>
            {index > 0 && ':'}
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </>
    );
  }
  if (text.kind !== 'number') return <>{plainFigure(text, bounds)}</>;
  return (
    <>
      {text.bound && <span class="fig-bound">{bounds[text.bound]}</span>}
      {text.value.integer + text.value.fraction}
    </>
  );
}

/** What a document gives instead of the figure asked for: the first of it, and how many more. */
function Instead({
  figures: found,
  own,
}: {
  readonly figures: readonly InsteadFigure[];
  readonly own: boolean;
}) {
  const { href, messages } = useUi();
  const { figures } = messages;
  const [first, ...rest] = found;
  if (!first) return null;
  const tags = [
    own ? first.scope : first.label,
    first.year && figures.ownYear(first.year),
    first.formerTarget && figures.formerTarget,
    first.measure && figures.measures[first.measure],
  ].filter(Boolean);
  return (
    <small class="fig-instead">
      {own ? figures.instead : figures.seeAlso}{' '}
      <a href={href(first.source)}>
        {tags.join(' ')} {plainFigure(first.text, figures.bounds)}
        {first.text.kind === 'words' ? '' : first.unit}
      </a>
      {rest.length > 0 && figures.more(rest.length)}
    </small>
  );
}
