import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './lib/build.ts';
import { root } from './lib/bundle.ts';

/**
 * Everything that has to hold: format, lint, types, both builds, and the tests in Node, in Chromium's pages and in both
 * browsers. Nothing is skipped in silence; the last line counts. Words given on the command line choose test files.
 */
const chosen = process.argv.slice(2);
let passed = 0;
let failed = 0;

function step(name: string, work: () => void): void {
  try {
    work();
    passed += 1;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

function tool(file: string, args: string[]): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', file), ...args],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}

if (chosen.length === 0) {
  step('format', () => tool('oxfmt/bin/oxfmt', ['--check', '.']));
  step('lint', () => tool('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']));
  step('types', () => tool('typescript/bin/tsc', ['--noEmit']));
}
step('build for Chromium', () => void buildExtension('chrome'));
step('build for Firefox', () => void buildExtension('firefox'));

const report = join(root, '.output/tests.json');
rmSync(report, { force: true });
const vitest = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...chosen,
  ],
  { cwd: root, stdio: 'inherit' },
);
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTotalTests: number;
    success: boolean;
  };
  passed += result.numPassedTests;
  // A test that did not run has not passed.
  failed += result.numFailedTests + result.numPendingTests;
  if (result.numTotalTests === 0 || (vitest.status !== 0 && result.numFailedTests === 0)) failed += 1;
} else {
  failed += 1;
  console.log('✗ the tests gave no report');
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
