import type { TableNotes as Notes } from '#core/compare/notes.ts';
import { useUi } from './ui.ts';

/** What the signs and words of a table mean: only those that occur in it. */
export function TableNotes({ notes, id }: { readonly notes: Notes; readonly id?: string }) {
  const { figures } = useUi().messages;
  return (
    <div class="table-notes small" id={id}>
      {notes.notes.length > 0 && (
        <ul>
          {notes.notes.map((note) => (
            <li key={note}>
              <b class="note-sign">{figures.noteSigns[note]}</b> {figures.notes[note]}
            </li>
          ))}
        </ul>
      )}
      {notes.signs.length > 0 && (
        <ul>
          {notes.signs.map((sign) => (
            <li key={sign}>{figures.signs[sign]}</li>
          ))}
        </ul>
      )}
      {notes.missing.length > 0 && (
        <ul>
          {notes.missing.map((reason) => (
            <li key={reason}>{figures.missing[reason]}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
