import type { IndexFile } from '#core/search/manifest.ts';

/** Why a part of the index is not to be had: no connection, or another version of the site than this page. */
export type DownloadFailure = 'network' | 'outdated';

/** A download that failed for good. */
export class DownloadError extends Error {
  readonly failure: DownloadFailure;

  constructor(failure: DownloadFailure, message: string) {
    super(message);
    this.name = 'DownloadError';
    this.failure = failure;
  }
}

/** Milliseconds after which an attempt is given up, and before the second one is made. */
const patience = 30_000;
const pause = 400;

interface Expected extends Partial<Pick<IndexFile, 'sha256'>> {
  readonly cache?: RequestCache;
}

/** Downloads a JSON file; a failed download is tried once more. The bytes must have the digest expected. */
export async function downloadJson(address: string, expected: Expected = {}): Promise<unknown> {
  try {
    return await attempt(address, expected);
  } catch (error) {
    if (error instanceof DownloadError && error.failure === 'outdated') throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  // The second time past the cache, which may be what spoilt the first.
  return attempt(address, { ...expected, cache: 'reload' }).catch((error: unknown) => {
    throw error instanceof DownloadError ? error : new DownloadError('network', String(error));
  });
}

const downloads = new Map<string, Promise<unknown>>();

/** Downloads a JSON file once; a failed download is forgotten, so that another try is one. */
export function downloadOnce(address: string, expected?: Expected): Promise<unknown> {
  const known = downloads.get(address);
  if (known) return known;
  const download = downloadJson(address, expected);
  downloads.set(address, download);
  download.catch(() => downloads.delete(address));
  return download;
}

/** Loads files that a manifest names; where one is gone or other than it says, a fresh manifest is taken once. */
export async function byManifest<T>(load: (cache: RequestCache) => Promise<T>): Promise<T> {
  try {
    return await load('no-cache');
  } catch (error) {
    if (!(error instanceof DownloadError) || error.failure !== 'outdated') throw error;
    return load('reload');
  }
}

async function attempt(address: string, { sha256, cache = 'default' }: Expected): Promise<unknown> {
  const response = await fetch(address, { cache, signal: AbortSignal.timeout(patience) });
  // A file of the index that is gone was replaced by a newer one.
  if (response.status === 404 || response.status === 410)
    throw new DownloadError('outdated', `${address}: ${response.status}`);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  if (sha256 !== undefined && !(await hasDigest(bytes, sha256)))
    throw new Error(`${address}: not the bytes expected`);
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** True where the browser cannot tell: digests need a secure connection. */
async function hasDigest(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
