import { citationRoute } from '#build/pages/data-citations.ts';

const route = citationRoute('json', 'application/vnd.citationstyles.csl+json');
export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
