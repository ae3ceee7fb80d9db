import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documentKinds } from '#core/model/document.ts';
import { slug } from '#core/model/ids.ts';
import type { DraftKind } from './draft.ts';
import { filesFromDraft } from './files.ts';
import { draftFromText, type DraftOptions } from './index.ts';
import { readSource } from './lines.ts';
import { manifestEntryText } from './manifest-entry.ts';
import { reportOf } from './report.ts';
import { foldersInTheWay, writeDraft } from './write.ts';

const usage =
  'usage: node tools/ingest/cli.ts <file> --district <id> [--kind outline|task-breakdown] [--out <folder>] [--dry-run]';

/** What a run comes to: text for the reader, or the reason of a refusal, and the exit code. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly text: string;
}

interface Order extends DraftOptions {
  readonly source: string;
  readonly out: string;
  readonly dryRun: boolean;
}

/** Reads a source and writes its draft. Refuses with code 1, and with code 2 where the call itself is wrong. */
export function ingest(args: readonly string[]): Outcome {
  const order = orderFrom(args);
  if (typeof order === 'string') return { code: 2, text: `${order}\n${usage}\n` };
  const refuse = (reason: string): Outcome => ({ code: 1, text: `${order.source}: ${reason}\n` });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(order.source);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'the file cannot be read');
  }
  const source = readSource(bytes);
  if (!source.readable) return refuse(source.reason);
  const draft = draftFromText(source.text, order);
  const files = filesFromDraft(draft);
  const entry = manifestEntryText(draft, bytes, path.basename(order.source));
  const report = `${reportOf(draft)}\nkeep the source as seeds/${order.file} and add to seeds/manifest.yaml:\n\n${entry}`;
  if (order.dryRun) return { code: 0, text: `${report}\nnot written: ${files.size} files\n` };
  const [inTheWay] = foldersInTheWay(files, order.out);
  if (inTheWay) return refuse(`${inTheWay} exists already, and a draft is never written over it`);
  try {
    writeDraft(files, order.out);
  } catch (error) {
    return refuse(`nothing written: ${error instanceof Error ? error.message : 'unknown error'}`);
  }
  return { code: 0, text: `${report}\nwritten: ${files.size} files in ${order.out}\n` };
}

/** The arguments as an order, or what is wrong with them. */
function orderFrom(args: readonly string[]): Order | string {
  const options = {
    district: { type: 'string' },
    kind: { type: 'string' },
    out: { type: 'string', default: 'content' },
    'dry-run': { type: 'boolean', default: false },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [source, ...others] = positionals;
    if (!source || others.length > 0) return 'expected one source file';
    const { district = '', kind, out } = values;
    if (!slug.safeParse(district).success)
      return `found district “${district}”, expected an id such as linghe`;
    if (kind !== undefined && !isKind(kind))
      return `found kind “${kind}”, expected ${documentKinds.join(' or ')}`;
    return { source, file: path.basename(source), district, kind, out, dryRun: values['dry-run'] };
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown arguments';
  }
}

function isKind(text: string): text is DraftKind {
  return documentKinds.some((kind) => kind === text);
}
