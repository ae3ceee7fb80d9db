/**
 * The name of the file that holds a theme’s figures for one part of the districts. The version is of all files
 * together, so that one answer never mixes figures of two builds.
 */
export function partFile(theme: string, part: number, version: string): string {
  return `${theme}-${part}.${version}.json`;
}
