import type { APIRoute, GetStaticPaths } from 'astro';
import { compareFiles } from '#build/compare-files.ts';
import { site } from '#build/site.ts';

export const getStaticPaths = (() =>
  compareFiles(site()).files.map(({ name, body }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
