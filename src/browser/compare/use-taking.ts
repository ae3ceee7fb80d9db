import { useState } from 'preact/hooks';
import { useUi } from '../../views/ui.ts';
import { saveFile } from '../save-file.ts';
import { copyText } from './copy-text.ts';

/** A file with the name under which it is saved. */
export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Copies texts and saves files, and says what became of it. */
export interface Taking {
  readonly answer: string;
  readonly copy: (text: string | Promise<string>) => void;
  readonly save: (file: Promise<NamedFile>) => void;
}

export function useTaking(): Taking {
  const { take } = useUi().messages.compare;
  const [answer, setAnswer] = useState('');
  return {
    answer,
    copy: (text) =>
      void Promise.resolve(text)
        .then(copyText)
        .then(
          (done) => setAnswer(done ? take.copied : take.copyFailed),
          () => setAnswer(take.copyFailed),
        ),
    save: (file) =>
      void file.then(
        ({ name, content }) => {
          saveFile(name, content);
          setAnswer(take.saved(name));
        },
        () => setAnswer(take.saveFailed),
      ),
  };
}
