import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const demo = join(root, '.output/demo');

it('starts without a display: prints what the popup shows, saves, and leaves pictures', () => {
  rmSync(demo, { recursive: true, force: true });
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/start.mjs', 'tests/fixtures/newsroom/opinion/bench.html'],
    { cwd: root, env: { ...env, INIT_CWD: root }, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('Leave the bench where it is');
  expect(stdout).toContain('The views expressed in this column are the author’s own.');
  expect(readdirSync(demo).toSorted()).toEqual([
    'library-dark.png',
    'library-light.png',
    'popup-dark.png',
    'popup-light.png',
    'reader-dark.png',
    'reader-light.png',
  ]);
});
