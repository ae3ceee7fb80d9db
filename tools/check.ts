// npm run check: content, fidelity, types, lint, format and unused code, side by side.
import { spawn } from 'node:child_process';
import { diagnosticsReport, fidelityTable } from '#build/report.ts';
import { readSite } from '#build/site.ts';

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
}

const outcomes = await Promise.all([
  checkContent(),
  command('types', 'astro', ['check', '--minimumSeverity', 'warning']),
  command('lint', 'eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint']),
  command('format', 'prettier', [
    '--check',
    '.',
    '--log-level',
    'warn',
    '--cache',
    '--cache-location',
    '.cache/prettier',
  ]),
  command('unused', 'knip', ['--no-progress']),
]);

for (const { name, passed, output } of outcomes) {
  console.log(`${passed ? '✓' : '✗'} ${name}`);
  if (!passed || name === 'content') console.log(indented(output));
}
const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function checkContent(): Outcome {
  const { diagnostics, fidelity } = readSite(process.cwd());
  const passed = diagnostics.length === 0;
  return {
    name: 'content',
    passed,
    output: passed ? fidelityTable(fidelity) : diagnosticsReport(diagnostics),
  };
}

function command(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { env: { ...process.env, FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', ({ message }) => resolve({ name, passed: false, output: message }));
    child.on('close', (code) => resolve({ name, passed: code === 0, output }));
  });
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}
