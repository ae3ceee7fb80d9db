import type { Drawing } from '#core/charts/drawing.ts';
import { Groups } from './Picture.tsx';

/** A small picture in a table row, where the numbers beside it say what it shows. */
export function MiniPicture({ drawing }: { readonly drawing: Drawing }) {
  return (
    <svg class="plot" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      <Groups groups={drawing.groups} />
    </svg>
  );
}
