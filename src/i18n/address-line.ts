import { pageContext } from './page-context.ts';

/** The site’s name and the address of the page, for the foot of a chart. */
export function addressLine(astro: {
  readonly currentLocale: string | undefined;
  readonly url: URL;
  readonly site: URL | undefined;
}): string {
  const { messages } = pageContext(astro);
  return `${messages.chartFrame.address} ${publishedAddress(astro.url.pathname, astro.site)}`;
}

/** A path as it is published: with the host where it is known, else alone. */
export function publishedAddress(pathname: string, site: URL | undefined): string {
  if (!site || site.hostname === 'localhost') return pathname;
  return site.host + pathname;
}
