import type { Citable } from './citable.ts';
import { citationForms, citationsOf, type CitationForm } from './citations.ts';

/** The forms that programs import, with the ends of their file names. */
const extensions = { bibtex: 'bib', ris: 'ris', csl: 'json' } as const;
type FiledForm = keyof typeof extensions;

function isFiled(form: CitationForm): form is FiledForm {
  return form in extensions;
}

/** The file with the citation of a work, relative to `/data/`; undefined for a form that is read and not imported. */
export function citationFile(id: string, form: CitationForm): string | undefined {
  return isFiled(form) ? `citations/${id}.${extensions[form]}` : undefined;
}

/** The files with the citations of a work, by name. */
export function citationFiles(citable: Citable): (readonly [file: string, text: string])[] {
  const citations = citationsOf(citable);
  return citationForms.flatMap((form) => {
    const file = citationFile(citable.id, form);
    return file === undefined ? [] : [[file, citations[form]] as const];
  });
}
