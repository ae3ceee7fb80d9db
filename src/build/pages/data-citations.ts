import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../site.ts';
import { publicData } from './data-files.ts';
import { textOf } from './data.ts';

const folder = 'citations/';

/** The route of the citation files that end with `.extension`, one a work. */
export function citationRoute(
  extension: 'bib' | 'ris' | 'json',
  mediaType: string,
): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  const end = `.${extension}`;
  return {
    getStaticPaths: async () => {
      const { files } = await publicData(site());
      return [...files.keys()]
        .filter((file) => file.startsWith(folder) && file.endsWith(end))
        .map((file) => ({ params: { work: file.slice(folder.length, -end.length) } }));
    },
    GET: async ({ params }) => {
      const text = textOf(await publicData(site()), `${folder}${params['work']}${end}`);
      return new Response(text, { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
    },
  };
}
