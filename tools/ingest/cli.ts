import { ingest } from './command.ts';

const { code, text } = ingest(process.argv.slice(2));
(code === 0 ? process.stdout : process.stderr).write(text);
process.exitCode = code;
