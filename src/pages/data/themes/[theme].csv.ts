import type { APIRoute, GetStaticPaths } from 'astro';
import { themePieces } from '#build/pages/theme-pieces.ts';
import { site } from '#build/site.ts';
import { otherSubtopic } from '#core/address.ts';
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

/** Every line on a theme, with the titles above it, all its themes and the sub-topic of the theme, of the districts on the theme’s page. */
export const GET: APIRoute<Props> = (context) => {
  const { href } = pageContext(context);
  const { theme } = context.props;
  const rows = themePieces(site(), theme).flatMap(({ plan: { document, themesOf }, pieces }) =>
    pieces.flatMap(({ chapter, headings, lines, subtopic = otherSubtopic }) =>
      lines.map((line) => {
        const target = { to: 'block', document: document.id, chapter, block: line.block } as const;
        const url = new URL(href(target), context.site).href;
        return [
          ...[document.meta.district, document.id, chapter, line.block, line.kind],
          ...[headings.join(' › '), line.text, themesOf(line).join(';'), url, subtopic],
        ];
      }),
    ),
  );
  const head = [
    'district',
    'document',
    'chapter',
    'block',
    'kind',
    'headings',
    'text',
    'themes',
    'url',
    'subtopic',
  ];
  return new Response(csvFromRows([head, ...rows]), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
