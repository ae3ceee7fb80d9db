import { citationRoute } from '#build/pages/data-citations.ts';

const route = citationRoute('ris', 'application/x-research-info-systems');
export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
