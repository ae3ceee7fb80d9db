import type { Citable } from '#core/citation/citable.ts';
import { citableData } from '#core/citation/citable-data.ts';
import type { Theme } from '#core/model/vocabulary.ts';
import { newestDate, publicationFrom } from '../publication.ts';
import type { Site } from '../site.ts';

/** The page of a theme as a part of the published data. */
export function citableTheme(
  { corpus }: Site,
  { id }: Theme,
  { title, url }: { readonly title: string; readonly url: string },
): Citable {
  const { version, released } = publicationFrom(process.env, process.cwd());
  const data = citableData({ version, released, newest: newestDate(corpus) }, url);
  return { ...data, title, id: `plan-atlas-${id}` };
}
