const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

const numerals = '[〇零一二三四五六七八九十百]+';
/** What no line break parts: pairs of words that are one to a reader, 第十四个五年规划, 第十一章, a number in brackets, words in quotation marks, a year. */
const fixed = [
  '国民经济|生态环境|基础设施',
  `第${numerals}个五年规划`,
  `第${numerals}[编章节]`,
  `（${numerals}）`,
  '“[^”]{1,8}”',
  '(?:[〇零一二三四五六七八九]{4}|\\d{4}) ?年',
];

/** Signs and white space that stay with what is before them, and signs that stay with what follows. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Z}]+$/u;
const opening = /^[\p{Ps}\p{Pi}]+$/u;
/** A plus or a dash stays with both. */
const between = /^[\p{S}\p{Pd}]+$/u;
const single = /^\p{Script=Han}$/u;
/** Words of one character that belong to what follows. */
const leading = /^[和与及或并在以为对向从让把将由不]$/u;
/** Adjectives that begin a word. */
const beginning = /^[高新]$/u;
/** Characters that end a word. */
const trailing = /^[的区市县省乡镇村化性率力业型级者员量额线网圈带群等]$/u;

/**
 * The words between which a title may break over lines; together they are the title, to the character.
 * @param names names that stay whole, such as those of districts
 */
export function titleWords(title: string, names: readonly string[] = []): string[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const whole = new RegExp(`(${[...longestFirst, ...fixed].join('|')})`, 'u');
  return joined(
    title
      .split(whole)
      .flatMap((piece, index) =>
        index % 2 === 1 ? [piece] : [...segmenter.segment(piece)].map(({ segment }) => segment),
      ),
  );
}

/**
 * The segmenter parts words that its dictionary lacks into characters (高 质量, 红 线): those that follow one another
 * are a word again, and one that is alone goes with what follows.
 */
function joined(segments: readonly string[]): string[] {
  const words: string[] = [];
  /** How many characters the last word is made of, where all of them were parted. */
  let run = 0;
  /** Whether the last word cannot be left alone. */
  let open = false;
  for (const segment of segments) {
    const isSingle = single.test(segment) && !leading.test(segment);
    const last = words.at(-1);
    const goesOn = run > 0 && isSingle && !beginning.test(segment);
    const clings = goesOn || closing.test(segment) || between.test(segment) || trailing.test(segment);
    if (last !== undefined && (open || clings)) words[words.length - 1] = last + segment;
    else if (segment !== '') words.push(segment);
    if (goesOn) run += 1;
    else run = isSingle && (last === undefined || open || !clings) ? 1 : 0;
    open = run === 1 || opening.test(segment) || between.test(segment) || leading.test(segment);
  }
  return words;
}
