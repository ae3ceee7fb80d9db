// npm test: checks, unit tests, a build, tests of the built files, and the site in a real browser.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where a step that counts its own tests leaves its report. */
  readonly report?: string;
}

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const steps: readonly Step[] = [
  { name: 'checks', command: ['node', 'tools/check.ts'] },
  { name: 'unit tests', command: vitest('unit'), report: `${reports}/unit.json` },
  { name: 'build', command: ['astro', 'build', '--force'] },
  { name: 'built files', command: vitest('built'), report: `${reports}/built.json` },
  { name: 'browser', command: ['playwright', 'test'], report: `${reports}/browser.json` },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n— ${step.name} —`);
  const [program = '', ...args] = step.command;
  const { status } = spawnSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
  const counts = step.report ? countsFrom(step.report) : undefined;
  passed += counts?.passed ?? (status === 0 ? 1 : 0);
  // A runner that fails without a failed test (a crash, an empty run) is a failure all the same.
  failed += Math.max(counts?.failed ?? 0, status === 0 ? 0 : 1);
  if (status !== 0 && step.name === 'build') break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function vitest(project: string): string[] {
  return [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reports}/${project}.json`,
  ];
}

/** Counts from the JSON report of Vitest or Playwright; undefined where there is none. */
function countsFrom(file: string): { passed: number; failed: number } | undefined {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests?: number;
      numFailedTests?: number;
      stats?: { expected: number; unexpected: number; flaky: number };
    };
    if (report.stats)
      return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
    return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 };
  } catch {
    return undefined;
  }
}
