import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '#build/site.ts';
import { termFiles } from '#build/term-files.ts';

export const getStaticPaths = (() =>
  [...termFiles(site()).values()].map(({ name, body }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
