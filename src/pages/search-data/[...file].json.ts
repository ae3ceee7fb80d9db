import type { APIRoute, GetStaticPaths } from 'astro';
import { searchIndex } from '#build/search-files.ts';
import { site } from '#build/site.ts';

export const getStaticPaths = (() =>
  searchIndex(site().corpus).files.map(({ name, body }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
