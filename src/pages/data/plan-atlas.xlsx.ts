import type { APIRoute } from 'astro';
import { publicData, workbookFile } from '#build/pages/data-files.ts';
import { site } from '#build/site.ts';

const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const GET: APIRoute = async () => {
  const workbook = (await publicData(site())).files.get(workbookFile) as Uint8Array<ArrayBuffer>;
  return new Response(workbook, { headers: { 'content-type': mediaType } });
};
