import { useId, useRef, useState } from 'preact/hooks';
import type { Findable } from '#core/find/finder.ts';
import { useUi } from '../../views/ui.ts';
import { useImport } from './use-import.ts';

/** Something that can be picked. */
export interface Option extends Findable {
  readonly id: string;
  /** A word that tells it from others of the same name: its city, its unit, that it is a theme. */
  readonly aside: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onPick: (option: Option) => void;
  /** Backspace in an empty field takes the last choice back. */
  readonly onUnpick: () => void;
}

const listed = 8;

/** A field that suggests as one types (ARIA combobox with a list): arrows, Enter, Escape, pointer and touch. */
export function Picker({ label, placeholder, options, chosen, onPick, onUnpick }: Props) {
  const { locale, messages } = useUi();
  const { choose } = messages.compare;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const finder = useImport(open ? options : undefined, () =>
    import('#core/find/finder.ts').then(({ finderOf }) => ({ find: finderOf(options) })),
  );
  const find = finder.value?.find;
  const none = finder.failed ? choose.noFinder : choose.none;
  const answers = open && find ? find(typed).matches.map(({ entry }) => entry) : [];
  const all = answers.filter((one) => !chosen.includes(one.id));
  const found = all.slice(0, listed);
  const active = Math.min(at, found.length - 1);
  const pick = (option: Option) => {
    onPick(option);
    setTyped('');
    setAt(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      if (open && found.length > 0) setAt((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      // Enter picks; it never sends a form.
      event.preventDefault();
      const option = found[active];
      if (option) pick(option);
    } else if (event.key === 'Escape') {
      if (open) event.stopPropagation();
      setOpen(false);
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '') onUnpick();
  };
  return (
    <div class="picker">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && found[active] ? `${id}-${found[active].id}` : undefined}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={placeholder}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setAt(0);
        }}
        onFocus={() => setOpen(true)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul
        class="suggestions"
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        hidden={!open || found.length === 0}
        data-more={
          typed !== '' && found.length < all.length ? choose.more(all.length - found.length) : undefined
        }
      >
        {found.map((option, index) => (
          <li
            key={option.id}
            id={`${id}-${option.id}`}
            role="option"
            aria-selected={index === active}
            // The field keeps the focus, so that one pick can follow another.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.name[locale]} <small>{option.aside}</small>
          </li>
        ))}
      </ul>
      <span class="visually-hidden" role="status">
        {open && typed !== '' && (find || finder.failed)
          ? found.length === 0
            ? none
            : choose.suggestions(all.length)
          : ''}
      </span>
      {open && typed !== '' && (find || finder.failed) && found.length === 0 && (
        <p class="suggestions no-match">{none}</p>
      )}
    </div>
  );
}
