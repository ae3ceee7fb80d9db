import type { Place } from '../model/diagnostic.ts';
import type { PlaceOf, YamlPath } from '../yaml/places.ts';

/** The place of a value, or of its key, in the front matter or YAML of a content file; the file's start for other files. */
export type Locate = (file: string, path: YamlPath, part?: 'value' | 'key') => Place;

/** Places by file, from what each parse knows of its own file. */
export function locateIn(files: ReadonlyMap<string, PlaceOf>): Locate {
  return (file, path, part) => files.get(file)?.(path, part) ?? { file, line: 1, column: 1 };
}
