import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './bundle.ts';

/** Builds the extension for one browser and gives its folder; throws with WXT's own words when that fails. */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const result = spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`The build for ${browser} failed:\n${result.stdout}\n${result.stderr}`);
  return join(root, `.output/${browser}-mv3`);
}
