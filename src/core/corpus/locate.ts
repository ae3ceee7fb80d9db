import type { Place } from '../model/diagnostic.ts';
import type { PlaceOf, YamlPath } from '../yaml/places.ts';

/** The place of a value in the front matter or YAML of a content file; the file's start for other files. */
export type Locate = (file: string, path: YamlPath) => Place;

/** Places by file, from what each parse knows of its own file. */
export function locateIn(files: ReadonlyMap<string, PlaceOf>): Locate {
  return (file, path) => files.get(file)?.(path) ?? { file, line: 1, column: 1 };
}
