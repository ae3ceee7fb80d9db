import type { PlanDocument } from '../model/document.ts';
import { correctedText } from '../model/inline-text.ts';
import type { Task } from '../model/task.ts';
import { titleBlock } from '../model/task-id.ts';
import { passageOf, type BlockOrigin, type FigureSite } from './figure-site.ts';
import { sitesOfText } from './figure-text.ts';

/** All marked figures of a task, those of its title first. */
export function taskSites(document: PlanDocument, task: Task): FigureSite[] {
  const { category, section = '', titleInlines, items } = task;
  const chapter = { slug: task.id, file: task.file };
  const above: BlockOrigin = { document, chapter, headings: [category, section] };
  const title = correctedText(titleInlines);
  const groups: string[] = [];
  return [
    ...sitesOfText(above, titleInlines, {
      ...{ block: titleBlock, context: '', passage: passageOf(above, title), row: undefined },
    }),
    ...items.flatMap(({ id, depth, inlines }) => {
      const text = correctedText(inlines);
      groups.length = depth - 1;
      const origin = { ...above, headings: [...above.headings, title, ...groups] };
      groups[depth - 1] = text;
      return sitesOfText(origin, inlines, {
        ...{ block: id, context: '', passage: passageOf(origin, text), row: undefined },
      });
    }),
  ];
}
