import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Inline } from '../model/document.ts';
import { printedText } from '../model/inline-text.ts';
import { attribute, checkAttributeNames, figureAttributeNames, figureAttributes } from './attributes.ts';
import { markdownOf, pointOf, report, reportLost, type ParseContext } from './context.ts';
import { nearestName } from '../names.ts';

/** Names of text directives and the attributes each takes. */
const textDirectives: Readonly<Record<string, readonly string[]>> = {
  obs: figureAttributeNames,
  sic: ['corr'],
  term: ['t'],
  'run-in': ['level'],
};

/** Counts the figures of one block, so that each gets an id: `s3-p5-f1`. */
export interface FigureCounter {
  readonly blockId: string;
  count: number;
}

/** Markdown's phrasing content to the text of a document, marks included. */
export function inlinesFrom(
  context: ParseContext,
  nodes: readonly PhrasingContent[],
  figures: FigureCounter,
): Inline[] {
  return joinTexts(nodes.flatMap((node) => inlineFrom(context, node, figures)));
}

function inlineFrom(context: ParseContext, node: PhrasingContent, figures: FigureCounter): Inline[] {
  switch (node.type) {
    case 'text':
      if (node.value.includes('\n')) {
        report(context, node, {
          rule: 'line-break',
          found: 'a line break inside a paragraph',
          expected: 'one line a paragraph',
          hint: 'Join the lines, or put an empty line between two paragraphs.',
        });
      }
      return [{ kind: 'text', text: node.value, at: pointOf(node) }];
    case 'html':
      // Markup in content is text: it is shown, never run.
      return [{ kind: 'text', text: node.value, at: pointOf(node) }];
    case 'strong':
      return [{ kind: 'strong', children: inlinesFrom(context, node.children, figures) }];
    case 'link':
      // GFM makes links of addresses in running text, some without a place of their own: they are text.
      if (!node.position || !/^[[<]/.test(markdownOf(context, node)))
        return inlinesFrom(context, node.children, figures);
      return unexpected(context, node);
    case 'textDirective':
      return directiveFrom(context, node, figures);
    default:
      return unexpected(context, node);
  }
}

function unexpected(context: ParseContext, node: PhrasingContent): Inline[] {
  reportLost(context, node, {
    rule: 'unexpected-markup',
    found: `Markdown “${node.type}” in ${quoted(markdownOf(context, node))}`,
    expected: 'text, **emphasis** or a known directive',
    hint: 'Put a backslash before the sign if it is text.',
  });
  return [{ kind: 'text', text: markdownOf(context, node), at: pointOf(node) }];
}

function directiveFrom(context: ParseContext, node: TextDirective, figures: FigureCounter): Inline[] {
  const known = textDirectives[node.name];
  const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  if (!known) {
    // `10:30` and `A:total` look like directives to the parser; to a reader they are text.
    if (!bare) {
      report(context, node, {
        rule: 'unknown-directive',
        found: `directive “:${node.name}”`,
        expected: `one of ${Object.keys(textDirectives)
          .map((name) => `:${name}`)
          .join(', ')}`,
        hint: nearestName(node.name, Object.keys(textDirectives)),
      });
    }
    return node.children.length > 0
      ? inlinesFrom(context, node.children, figures)
      : [{ kind: 'text', text: markdownOf(context, node), at: pointOf(node) }];
  }
  checkAttributeNames(context, node, known);
  if (node.children.length === 0) {
    report(context, node, {
      rule: 'empty-directive',
      found: `“:${node.name}” without words`,
      expected: `the words it marks, as in :${node.name}[…]`,
    });
  }
  switch (node.name) {
    case 'obs': {
      const id = `${figures.blockId}-f${++figures.count}`;
      return [
        {
          kind: 'figure',
          id,
          attributes: figureAttributes(definedAttributes(node)),
          children: inlinesFrom(context, node.children, figures),
          at: pointOf(node),
        },
      ];
    }
    case 'sic':
      return [
        {
          kind: 'correction',
          corrected: correctedWord(context, node),
          children: inlinesFrom(context, node.children, figures),
        },
      ];
    case 'term': {
      const children = inlinesFrom(context, node.children, figures);
      return [{ kind: 'term', term: attribute(node, 't') ?? printedText(children), children }];
    }
    default:
      return [
        {
          kind: 'run-in',
          level: runInLevel(context, node),
          children: inlinesFrom(context, node.children, figures),
        },
      ];
  }
}

/** The level of a run-in heading: 2 opens a section, 3 (the default) a subsection. */
export function runInLevel(context: ParseContext, node: TextDirective): 2 | 3 {
  const level = attribute(node, 'level') ?? '3';
  if (level !== '2' && level !== '3') {
    report(context, node, { rule: 'run-in-level', found: `level “${level}”`, expected: 'level 2 or 3' });
  }
  return level === '2' ? 2 : 3;
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
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
}

/** Joins neighbouring texts, so that a restored directive does not split a word. */
function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function quoted(text: string): string {
  return `“${text.length > 30 ? `${text.slice(0, 30)}…` : text}”`;
}
