import type { APIRoute, GetStaticPaths } from 'astro';
import { publicData } from '#build/pages/data-files.ts';
import { site } from '#build/site.ts';
import { csvFromTable } from '#core/exports/csv.ts';

export const getStaticPaths = (() =>
  site().corpus.documents.map(({ id }) => ({ params: { document: id } }))) satisfies GetStaticPaths;

/** The findings of one document, in the columns of the table of all. */
export const GET: APIRoute = async ({ params }) => {
  const { tables } = await publicData(site());
  const table = tables.find(({ name }) => name === 'findings');
  if (!table) throw new Error('No table of findings');
  const document = table.columns.findIndex(({ name }) => name === 'document');
  const rows = table.rows.filter((row) => row[document] === params['document']);
  return new Response(csvFromTable({ ...table, rows }), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
