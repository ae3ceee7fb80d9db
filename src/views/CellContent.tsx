import { derivedText, plainFigure } from '#core/dataset/cell-text.ts';
import { tagOf } from '#core/dataset/cell-view.ts';
import type { TableCell } from '#core/compare/table.ts';
import { Figure, Tail } from './Figure.tsx';
import { NoteSigns } from './Sign.tsx';
import { useUi } from './ui.ts';

/** What stands in a cell of a comparison table. */
export function CellContent({
  cell,
  fraction,
  name,
}: {
  readonly cell: TableCell;
  readonly fraction: number;
  /** Names a cell that opens its source where the table is interactive. */
  readonly name?: string | undefined;
}) {
  const { messages } = useUi();
  const { figures, words, compare } = messages;
  switch (cell.kind) {
    case 'figure':
      return <Figure cell={cell.view} fraction={fraction} name={name} />;
    case 'nature':
      return cell.nature ? <>{words.nature[cell.nature]}</> : <span class="missing">{compare.noNature}</span>;
    case 'wording':
      return cell.label ? <>{cell.label}</> : <span class="missing">{words.missing['not-stated']}</span>;
    case 'derived': {
      const { value } = cell;
      if (value.kind === 'missing') return <span class="missing">{compare.underived[value.reason]}</span>;
      const text = derivedText(value);
      const written = plainFigure(text, figures.bounds);
      const sum = `${value.arithmetic} = ${written}`;
      const tag = tagOf(value);
      return (
        <>
          {name ? (
            <button type="button" class="fig derived" data-cell={name} title={sum}>
              {written}
            </button>
          ) : (
            <span class="fig derived" title={sum}>
              {written}
            </span>
          )}
          <Tail text={text} fraction={fraction}>
            <NoteSigns notes={cell.notes} coverage={cell.coverage.join('')} />
          </Tail>
          {tag && <small class="fig-tag">{figures.measures[tag]}</small>}
        </>
      );
    }
  }
}
