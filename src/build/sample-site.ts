import { datasetFrom } from '#core/dataset/dataset.ts';
import type { Site } from './site.ts';

/** The documents that were read by hand for the tests. */
const read: ReadonlySet<string> = new Set([
  'linghe-fyp14',
  'shuangta-fyp14',
  'shuangtaizi-fyp14',
  'shuangtaizi-tasks-2023',
  'xinglongtai-fyp14',
]);

/** A site with only the documents read by hand and their districts, so that no test of values fails for a new one. */
export function siteReadByHand(site: Site): Site {
  const documents = site.corpus.documents.filter(({ id }) => read.has(id));
  const districts = new Set(documents.map(({ meta }) => meta.district));
  const corpus = {
    ...site.corpus,
    documents,
    districts: site.corpus.districts.filter(({ id }) => districts.has(id)),
    tasks: site.corpus.tasks.filter(({ document }) => read.has(document)),
  };
  const observations = site.dataset.observations.filter(({ document }) => read.has(document));
  return {
    corpus,
    dataset: datasetFrom(corpus, observations),
    fidelity: site.fidelity.filter(({ document }) => read.has(document)),
    findings: site.findings.filter(({ document }) => read.has(document)),
    diagnostics: site.diagnostics,
  };
}
