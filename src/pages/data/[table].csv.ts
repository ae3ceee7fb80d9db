import type { APIRoute, GetStaticPaths } from 'astro';
import { publicData } from '#build/pages/data-files.ts';
import { textOf } from '#build/pages/data.ts';
import { site } from '#build/site.ts';

export const getStaticPaths = (async () => {
  const { tables } = await publicData(site());
  return tables.map(({ name }) => ({ params: { table: name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const body = textOf(await publicData(site()), `${params['table']}.csv`);
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
