import { h, type ComponentType } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { screenPalette, type Palette } from '#core/charts/paint.ts';
import { pageContext } from '../i18n/page-context.ts';
import { UiContext } from '../views/ui.ts';

/** A view as HTML for a page: `<Fragment set:html={viewHtml(Astro, ChartFigure, { chart, source })} />`. */
export function viewHtml<Props>(
  astro: Parameters<typeof pageContext>[0],
  view: ComponentType<Props>,
  props: Props,
  palette: Palette = screenPalette,
): string {
  const { locale, messages, href } = pageContext(astro);
  const ui = { locale, messages, href, palette, tips: true };
  return renderToStaticMarkup(
    h(UiContext.Provider, { value: ui }, h(view as ComponentType, props as object)),
  );
}
