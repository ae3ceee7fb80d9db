import type { Corpus } from '#core/model/corpus.ts';
import type { PlanDocument } from '#core/model/document.ts';
import type { CodingRound } from '#core/model/theme-coding.ts';
import type { Theme } from '#core/model/vocabulary.ts';
import {
  agreementOf,
  agreementOnTheme,
  type Agreement,
  type ThemeAgreement,
} from '#core/themes/agreement.ts';

/** How far the latest two codings of a sample agree: in all, in each document and on each theme. */
export interface CodingAgreement {
  readonly round: CodingRound;
  readonly total: Agreement;
  readonly documents: readonly { readonly document: PlanDocument; readonly agreement: Agreement }[];
  readonly themes: readonly (Omit<ThemeAgreement, 'theme'> & { readonly theme: Theme })[];
}

/** The agreement of the last round of coding; undefined where there was none. */
export function codingAgreement({
  codingRounds,
  documents,
  themes,
}: Pick<Corpus, 'codingRounds' | 'documents' | 'themes'>): CodingAgreement | undefined {
  const round = codingRounds.at(-1);
  if (!round) return undefined;
  const ids = themes.map(({ id }) => id);
  return {
    round,
    total: agreementOf(round.codings, ids),
    documents: documents.flatMap((document) => {
      const own = round.codings.filter((coding) => coding.document === document.id);
      return own.length > 0 ? [{ document, agreement: agreementOf(own, ids) }] : [];
    }),
    themes: themes.map((theme) => ({ ...agreementOnTheme(round.codings, theme.id), theme })),
  };
}
