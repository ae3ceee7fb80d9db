import type { AssembledCorpus } from '#core/corpus/assemble.ts';
import { compareWithSource, type FidelityReport } from '#core/fidelity/compare.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { ReadSeed } from './read-seeds.ts';

/**
 * How each document compares with its source. Where something of a document could not be read, its text differs for
 * that reason alone, and only the declared omissions are held against the source.
 */
export function fidelityReports(
  { corpus, incomplete, locate }: Pick<AssembledCorpus, 'corpus' | 'incomplete' | 'locate'>,
  seeds: readonly ReadSeed[],
): FidelityReport[] {
  return corpus.documents.map((document) => {
    const { id, meta, front } = document;
    const { file } = meta.source;
    const place = locate(front.file, ['source', 'file']);
    const complain = (found: string, expected: string) =>
      uncompared(document, { place, rule: 'missing-source', found, expected });
    const content = seeds.find(({ name }) => name === file)?.content;
    if (!content) return complain(`no file seeds/${file}`, 'the document’s source');
    if (content.kind === 'unreadable')
      return complain(`${content.found} in seeds/${file}:${content.line}`, content.expected);
    const tasks = corpus.tasks.filter((task) => task.document === id);
    const report = compareWithSource(document, tasks, content.text, locate);
    return incomplete.has(id)
      ? { ...report, diagnostics: report.diagnostics.filter(({ rule }) => rule !== 'fidelity') }
      : report;
  });
}

function uncompared({ id }: PlanDocument, complaint: FidelityReport['diagnostics'][number]): FidelityReport {
  return {
    document: id,
    characters: 0,
    omitted: 0,
    corrections: 0,
    unexplained: 0,
    diagnostics: [complaint],
  };
}
