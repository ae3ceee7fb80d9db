import type { APIRoute } from 'astro';
import { packageFile, publicData } from '#build/pages/data-files.ts';
import { textOf } from '#build/pages/data.ts';
import { site } from '#build/site.ts';

export const GET: APIRoute = async () =>
  new Response(textOf(await publicData(site()), packageFile), {
    headers: { 'content-type': 'application/json' },
  });
