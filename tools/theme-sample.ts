// npm run sample -- --seed 7 [--each 32]: paragraphs for a second coding, as many of each document, with the
// headings above them and without the themes they carry.
import { parseArgs } from 'node:util';
import { readSite } from '#build/site.ts';
import { linesOfDocument } from '#core/text/plain.ts';
import { codablePassages } from '#core/themes/codable.ts';
import { sampleOf } from '#core/themes/sample.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, each: { type: 'string', default: '32' } },
});
if (values.seed === undefined) {
  console.error('npm run sample -- --seed 7 [--each 32]');
  process.exit(2);
}
const { corpus } = readSite(process.cwd());
for (const document of corpus.documents) {
  const tasks = corpus.tasks.filter((task) => task.document === document.id);
  const passages = codablePassages(linesOfDocument(document, tasks));
  const keyOf = ({ chapter, block }: (typeof passages)[number]) => `${document.id} ${chapter} ${block}`;
  for (const passage of sampleOf(passages, keyOf, Number(values.seed), Number(values.each))) {
    console.log(`${keyOf(passage)}\n  ${passage.headings.join(' › ')}\n  ${passage.text}\n`);
  }
}
