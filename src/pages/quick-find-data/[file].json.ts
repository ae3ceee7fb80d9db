import type { APIRoute, GetStaticPaths } from 'astro';
import { quickFindFiles } from '#build/quick-find-files.ts';
import { site } from '#build/site.ts';

export const getStaticPaths = (() =>
  quickFindFiles(site()).files.map(({ name, body }) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { body },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
