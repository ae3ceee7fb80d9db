import type { APIRoute, GetStaticPaths } from 'astro';
import { themePage } from '#build/pages/theme.ts';
import { themedPlans } from '#build/pages/themes.ts';
import { site } from '#build/site.ts';
import { csvFromRows } from '#core/exports/csv.ts';
import type { Theme } from '#core/model/vocabulary.ts';
import { pageContext } from '../../../i18n/page-context.ts';

interface Props {
  theme: Theme;
}

export const getStaticPaths = (() =>
  site().corpus.themes.map((theme) => ({
    params: { theme: theme.id },
    props: { theme },
  }))) satisfies GetStaticPaths;

/** Every line on a theme, with the titles above it and all its themes, of the districts on the theme’s page. */
export const GET: APIRoute<Props> = (context) => {
  const { href } = pageContext(context);
  const plans = themedPlans(site());
  const rows = themePage(site(), context.props.theme).columns.flatMap(({ document, passages }) => {
    const themesOf = plans.find((plan) => plan.document === document)?.themesOf ?? (() => []);
    return passages.flatMap(({ chapter, headings, lines }) =>
      lines.map((line) => {
        const target = { to: 'block', document: document.id, chapter, block: line.block } as const;
        const url = new URL(href(target), context.site).href;
        return [
          ...[document.meta.district, document.id, chapter, line.block, line.kind],
          ...[headings.join(' › '), line.text, themesOf(line).join(';'), url],
        ];
      }),
    );
  });
  const head = ['district', 'document', 'chapter', 'block', 'kind', 'headings', 'text', 'themes', 'url'];
  return new Response(csvFromRows([head, ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
