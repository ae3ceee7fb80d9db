/**
 * The day on which a version was released, from the change log: `## 0.2.0 — 2027-01-31`.
 * Undefined for a version that is not released.
 */
export function releaseDate(changelog: string, version: string): string | undefined {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## ${version} `));
  return /\d{4}-\d{2}-\d{2}/.exec(heading ?? '')?.[0];
}
