import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page as built: its address and its HTML. */
export interface BuiltPage {
  readonly address: string;
  readonly html: string;
}

export const dist = path.resolve('dist');

/** Every HTML page under `dist/`. */
export function builtPages(): BuiltPage[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .toSorted()
    .map((name) => ({
      address: `/${name.split(path.sep).join('/')}`.replace(/index\.html$/, ''),
      html: readFileSync(path.join(dist, name), 'utf8'),
    }));
}
