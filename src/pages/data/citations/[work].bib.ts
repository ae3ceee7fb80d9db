import { citationRoute } from '#build/pages/data-citations.ts';

const route = citationRoute('bib', 'application/x-bibtex');
export const getStaticPaths = route.getStaticPaths;
export const GET = route.GET;
