import type { TextDirective } from 'mdast-util-directive';
import type { Inline } from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import { nearestName } from '../names.ts';
import { attribute, checkAttributes } from './attributes.ts';
import { excerpt, markdownOf, pointOf, report, type ParseContext } from './context.ts';
import { figureAttributeNames, figureAttributes } from './figure-attributes.ts';
import { isUnread } from './unread-attributes.ts';

/** Names of text directives and the attributes each takes. */
const textDirectives: Readonly<Record<string, readonly string[]>> = {
  obs: figureAttributeNames,
  sic: ['corr'],
  term: ['t'],
  'run-in': ['level'],
};

export const directiveNames: readonly string[] = Object.keys(textDirectives);

/** How they are mostly written, for a complaint. */
const attributeForms: Readonly<Record<string, string>> = {
  obs: '{i=… p=… r=…}',
  sic: '{corr=…}',
  term: '{t=…}',
  'run-in': '{level=…}',
};

/** Where inlines stand, which decides what may be marked in them. */
export type InlinePlace =
  /** A block whose figures are counted, so that each gets an id (`s3-p5-f1`); a paragraph may begin with a heading. */
  | { readonly blockId: string; count: number; readonly runIn?: boolean }
  /** A place whose figures nobody reads, named for the complaint. */
  | { readonly without: string };

/** The words of a directive, as they read in a place. */
type WordsIn = (place: InlinePlace) => Inline[];

/** A directive in running text to the inlines it stands for. */
export function directiveFrom(
  context: ParseContext,
  node: TextDirective,
  place: InlinePlace,
  mayRunIn: boolean,
  wordsIn: WordsIn,
): Inline[] {
  const known = textDirectives[node.name];
  if (!known) return unknownDirective(context, node, () => wordsIn(place));
  if (isUnread(context, node, attributeForms[node.name] ?? '')) return wordsIn({ without: 'a directive' });
  const readable = checkAttributes(context, node, known);
  if (node.children.length === 0) {
    report(context, node, {
      rule: 'empty-directive',
      found: `“:${node.name}” without words`,
      expected: `the words it marks, as in :${node.name}[…]`,
    });
    return [];
  }
  switch (node.name) {
    case 'obs':
      return figureFrom(context, node, place, readable, wordsIn);
    case 'sic':
      return [{ kind: 'correction', corrected: correctedWord(context, node), children: wordsIn(place) }];
    case 'term': {
      const children = wordsIn(place);
      return [{ kind: 'term', term: attribute(node, 't') ?? printedText(children), children }];
    }
    default:
      return runInFrom(context, node, mayRunIn, wordsIn(place));
  }
}

/** `10:30` and `A:total` look like directives to the parser; to a reader they are text. */
function unknownDirective(context: ParseContext, node: TextDirective, words: () => Inline[]): Inline[] {
  const text: Inline = { kind: 'text', text: markdownOf(context, node), at: pointOf(node) };
  if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) return [text];
  report(context, node, {
    rule: 'unknown-directive',
    found: `directive “:${node.name}”`,
    expected: `one of ${directiveNames.map((name) => `:${name}`).join(', ')}`,
    hint: nearestName(node.name, directiveNames),
  });
  return node.children.length > 0 ? words() : [text];
}

/** A figure; its words only where it cannot be one, so that nothing follows from what was complained of. */
function figureFrom(
  context: ParseContext,
  node: TextDirective,
  place: InlinePlace,
  readable: boolean,
  wordsIn: WordsIn,
): Inline[] {
  const without = 'without' in place ? place.without : undefined;
  const children = wordsIn({ without: without ?? 'another figure' });
  if (without !== undefined) {
    report(context, node, {
      rule: 'misplaced-figure',
      found: `a figure in ${without}`,
      expected: 'figures in paragraphs, numbered headings, list items and the rows of tables',
    });
    return children;
  }
  if (!('blockId' in place)) return children;
  const id = `${place.blockId}-f${++place.count}`;
  return [
    {
      kind: 'figure',
      id,
      attributes: figureAttributes(definedAttributes(node)),
      misread: !readable,
      children,
      at: pointOf(node),
    },
  ];
}

/** A run-in heading. Its level 2 opens a section, 3 (the default) a subsection. */
function runInFrom(
  context: ParseContext,
  node: TextDirective,
  mayRunIn: boolean,
  children: Inline[],
): Inline[] {
  const level = attribute(node, 'level') ?? '3';
  if (!mayRunIn) {
    report(context, node, {
      rule: 'misplaced-run-in',
      found: `“:run-in” in ${excerpt(printedText(children))}`,
      expected: 'it at the start of a paragraph',
    });
    return children;
  }
  if (level !== '2' && level !== '3') {
    report(context, node, { rule: 'run-in-level', found: `level “${level}”`, expected: 'level 2 or 3' });
  }
  return [{ kind: 'run-in', level: level === '2' ? 2 : 3, children }];
}

function correctedWord(context: ParseContext, node: TextDirective): string {
  const corrected = attribute(node, 'corr');
  if (corrected === undefined) {
    report(context, node, {
      rule: 'correction-without-word',
      found: '“:sic” without corr',
      expected: 'what the words must mean, as in :sic[and]{corr=和}',
      hint: 'Use corr="" for superfluous words.',
    });
  }
  return corrected ?? '';
}

function definedAttributes(node: TextDirective): Record<string, string> {
  return Object.fromEntries(
    Object.entries(node.attributes ?? {}).flatMap(([name, value]) => (value?.trim() ? [[name, value]] : [])),
  );
}
