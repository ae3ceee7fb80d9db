import type { DraftBlock, DraftBox } from './draft.ts';
import { headingMark, isUnnumberedHeading } from './headings.ts';
import type { Guess } from './lines.ts';
import { lostByTitle } from './lost.ts';
import { numeralCharacters } from './numerals.ts';
import { endsSentence, plainTitle } from './sentence.ts';

const label = new RegExp(
  `^专\\s*栏\\s*(?:\\d+(?:[-—–－.．]\\d+)*\\s*[:：]?|[${numeralCharacters}]+\\s*[:：]?|[:：])`,
);
const longestLabel = 70;
/** How far into a member its label may reach: `“3+2”：…`, `绿色建筑：…`. */
const longestMemberLabel = 34;

/** True for the label of a box, with or without its title. */
export function isBoxLabel(text: string): boolean {
  const plain = plainTitle(text);
  return plain.length <= longestLabel && label.test(plain) && !/[。；]/.test(plain);
}

/** Gathers the blocks of each box under its label; a box ends where the blocks stop looking like its members. */
export function gatherBoxes(blocks: readonly DraftBlock[], guesses: Guess[]): DraftBlock[] {
  const gathered: DraftBlock[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    if (block.kind !== 'paragraph' || !isBoxLabel(block.text)) {
      gathered.push(block);
      continue;
    }
    const box = openBox(block.text, block.line, blocks[index + 1]);
    index += box.taken;
    const members: DraftBlock[] = [];
    for (let next = blocks[index + 1]; next && isMember(next, members); next = blocks[++index + 1]) {
      members.push(next);
    }
    gathered.push(closeBox(box.box, members, guesses));
  }
  return gathered;
}

function openBox(text: string, line: number, next: DraftBlock | undefined): { box: DraftBox; taken: number } {
  const plain = plainTitle(text);
  const mark = label.exec(plain)?.[0] ?? '';
  const box = {
    kind: 'box',
    line,
    label: mark.trim(),
    title: plain.slice(mark.length).trim(),
    blocks: [],
  } as const;
  // The title may stand below the label.
  const below = box.title === '' && next?.kind === 'paragraph' && isTitle(next.text);
  return below ? { box: { ...box, title: plainTitle(next.text) }, taken: 1 } : { box, taken: 0 };
}

function isTitle(text: string): boolean {
  return text.length <= longestLabel && !/[。；，：:]/.test(text) && headingMark(text) === undefined;
}

function isMember(block: DraftBlock, members: readonly DraftBlock[]): boolean {
  if (block.kind === 'item' || block.kind === 'table') return true;
  if (block.kind !== 'paragraph' || isBoxLabel(block.text) || isUnnumberedHeading(block.text)) return false;
  const last = members.at(-1);
  const mark = headingMark(block.text);
  if (mark) {
    const expected = last?.kind === 'paragraph' ? (headingMark(last.text)?.number ?? 0) + 1 : 1;
    return mark.form === 'arabic' && mark.number === expected;
  }
  const goesOn = last?.kind === 'paragraph' && /[；;：:]$/.test(last.text);
  return goesOn || /[；;]$/.test(block.text) || isLabelled(plainTitle(block.text));
}

/** A member explains what it names: its label and a colon come before any other sentence. */
function isLabelled(text: string): boolean {
  const colon = text.search(/[：:]/);
  return colon > 0 && colon <= longestMemberLabel && !/[。！？]/.test(text.slice(0, colon));
}

function closeBox(box: DraftBox, members: readonly DraftBlock[], guesses: Guess[]): DraftBox {
  const last = members.at(-1);
  if (last?.kind === 'paragraph' && !endsSentence(last.text)) {
    guesses.push({ line: last.line, message: `the last paragraph of the box “${box.label}” has no end` });
  }
  if (members.length > 0) return { ...box, blocks: members };
  const what = lostByTitle(box.title);
  guesses.push({ line: box.line, message: what ? `the ${what} of the box is lost` : 'a box without text' });
  return what ? { ...box, blocks: [{ kind: 'lost', line: box.line, what }] } : box;
}
