import { parseChapter } from '../markdown/chapter.ts';
import { documentMetaSchema, type PlanDocument } from '../model/document.ts';
import { documentId } from '../model/ids.ts';

/** A plan for 2021/2025 with one chapter of the given Markdown, for tests. */
export function planFrom(markdown: string): PlanDocument {
  const parse = (text: string, slug: string) =>
    parseChapter(text, `content/documents/hai-fyp14/${slug}.md`, slug).chapter;
  return {
    id: documentId.parse('hai-fyp14'),
    meta: documentMetaSchema.parse({
      district: 'hai',
      kind: 'outline',
      title: '海区规划纲要',
      short: '海区',
      issuer: '海区人民政府',
      issued: '2021',
      period: '2021/2025',
      source: { file: 'hai-fyp14.txt' },
    }),
    front: parse('海区规划纲要\n', 'index'),
    chapters: [parse(`# 第一章 目标\n\n${markdown}\n`, '01-goals')],
  };
}
