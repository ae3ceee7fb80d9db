import { finderOf, type Found } from '#core/find/finder.ts';
import { commonEntries, provinceEntries, type QuickEntry } from '#core/quick-find/entries.ts';
import {
  quickFindFormat,
  quickFindManifest,
  type CommonNames,
  type ProvinceFile,
  type ProvinceNames,
  type QuickFindManifest,
} from '#core/quick-find/files.ts';
import { provinceChooser, provincesAtOnce } from '#core/quick-find/provinces.ts';
import type { IndexFile } from '#core/search/manifest.ts';
import { byManifest, DownloadError, downloadJson, downloadOnce, type DownloadFailure } from '../download.ts';
import { href } from '../site-base.ts';

/** What is found by words, and why there may be more. */
export interface Answers extends Found<QuickEntry> {
  readonly missing: DownloadFailure | undefined;
}

/** The names that are known from the start, and where further ones are. */
interface Known {
  readonly common: CommonNames;
  readonly choose: (typed: string) => readonly ProvinceFile[];
}

let known: Promise<Known> | undefined;
/** The entries of the files that have come, by their names. */
const entries = new Map<string, readonly QuickEntry[]>();
let finder = { files: 0, find: finderOf<QuickEntry>([]) };

/** What words as typed find in the names that have come. */
export function answersSoFar(typed: string): Found<QuickEntry> {
  if (finder.files !== entries.size)
    finder = { files: entries.size, find: finderOf([...entries.values()].flat()) };
  return finder.find(typed);
}

/** What words as typed find, when the names that they ask for have come. What is missing is asked for anew. */
export async function answersTo(typed: string): Promise<Answers> {
  let missing: DownloadFailure | undefined;
  try {
    known ??= byManifest(loadKnown);
    const { common, choose } = await known;
    await Promise.all(choose(typed).map((about) => loadProvince(about, common)));
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    missing = error.failure;
    if (!entries.size) known = undefined;
  }
  return { ...answersSoFar(typed), missing };
}

async function loadKnown(cache: RequestCache): Promise<Known> {
  const manifest = (await downloadJson(address(quickFindManifest), { cache })) as QuickFindManifest;
  if (manifest.format !== quickFindFormat)
    throw new DownloadError('outdated', `format ${String(manifest.format)}`);
  // Beside the common file, not after it; one that fails is asked for again when it is needed.
  for (const about of provincesAtOnce(manifest.provinces)) load(about).catch(() => undefined);
  const common = await load<CommonNames>(manifest.common);
  entries.set(manifest.common.file, commonEntries(common));
  return { common, choose: provinceChooser(manifest.provinces, common) };
}

async function loadProvince(about: ProvinceFile, common: CommonNames): Promise<void> {
  const names = await load<ProvinceNames>(about);
  if (!entries.has(about.file)) entries.set(about.file, provinceEntries(names, common));
}

function load<T>(about: IndexFile): Promise<T> {
  return downloadOnce(address(about.file), about) as Promise<T>;
}

function address(file: string): string {
  return href({ to: 'quick-find-file', file });
}
