import type { APIRoute, GetStaticPaths } from 'astro';
import { publicData } from '#build/pages/data-files.ts';
import { textOf } from '#build/pages/data.ts';
import { site } from '#build/site.ts';

export const getStaticPaths = (() =>
  site().corpus.documents.map(({ id }) => ({ params: { document: id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const body = textOf(await publicData(site()), `text/${params['document']}.txt`);
  return new Response(body, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
