/**
 * What every command needs before anything else can run. Node's own modules only, so that a fresh clone with any Node
 * from 20 up can start here: it installs the project's dependencies, finds or installs the browsers, and hands over to
 * the pinned Node.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const isWindows = process.platform === 'win32';

/** The environment of child processes: the project's own tools first, and none of npm's warnings about its settings. */
export function environment(extra = {}) {
  const env = { ...process.env, ...extra };
  env.PATH = join(root, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '');
  for (const name of Object.keys(env)) if (/^npm_config_/i.test(name)) delete env[name];
  return env;
}

/** Installs the dependencies when they are missing or the lock file has changed since. Output goes to stderr. */
export function ensureModules() {
  const stamp = join(root, 'node_modules', '.nutgraf-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const current = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  const complete =
    existsSync(join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node')) &&
    existsSync(join(root, '.wxt'));
  if (complete && current === lock) return;
  if (complete && current === '') {
    writeFileSync(stamp, lock);
    return;
  }
  console.error('Installing the dependencies (once) …');
  run(isWindows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    env: process.env,
    what: 'npm ci',
  });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, lock);
}

const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.LOCALAPPDATA ?? '', 'Chromium', 'Application', 'chrome.exe'),
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};
const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES = { chromium: 'NUTGRAF_CHROMIUM', firefox: 'NUTGRAF_FIREFOX' };

/** The path of a Chromium; installs Debian's package as root, else ends with a sentence that says what to do. */
export function ensureChromium() {
  return ensureBrowser('chromium');
}

/** The path of a Firefox, likewise. */
export function ensureFirefox() {
  return ensureBrowser('firefox');
}

const DISPLAY_TOOLS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** What shows a browser's own dialogs and presses keys in them, on a screen that nobody sees; as {@link ensureChromium}. */
export function ensureDisplayTools() {
  const missing = Object.keys(DISPLAY_TOOLS).filter(
    (tool) => !(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, tool))),
  );
  if (missing.length > 0)
    installPackages(
      missing.map((tool) => DISPLAY_TOOLS[tool]),
      `${missing.join(', ')} not found: the tests answer the browser's own dialogs with them.`,
    );
}

function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  installPackages([PACKAGES[name]], `${name} was not found.`);
  const installed = findBrowser(name);
  if (!installed) fail(`${name} is still missing after its package was installed.`);
  return installed;
}

function findBrowser(name) {
  const chosen = process.env[VARIABLES[name]];
  if (chosen) {
    if (!existsSync(chosen)) fail(`${VARIABLES[name]} names ${chosen}, which does not exist.`);
    return chosen;
  }
  return PLACES[name].find((place) => existsSync(place)) ?? null;
}

/** Installs Debian packages; as another user or on another system it ends with a clear sentence. */
export function installPackages(packages, why) {
  const apt = existsSync('/usr/bin/apt-get');
  if (!apt || process.getuid?.() !== 0) {
    fail(
      `${why} Please install ${packages.join(', ')}${apt ? ` (sudo apt-get install ${packages.join(' ')})` : ''}, or name its path in NUTGRAF_CHROMIUM or NUTGRAF_FIREFOX.`,
    );
  }
  console.error(`${why} Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 2], env };
  spawnSync('apt-get', ['-qq', 'update'], options);
  run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...packages], {
    ...options,
    what: 'apt-get',
  });
}

/** Runs a TypeScript file under the pinned Node; gives its exit code. */
export function runTs(file, args = [], extra = {}) {
  const node = join(root, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node');
  const result = spawnSync(node, ['--disable-warning=ExperimentalWarning', join(root, file), ...args], {
    stdio: 'inherit',
    env: environment(extra),
    shell: isWindows,
  });
  return result.status ?? 1;
}

function run(command, args, { what, ...options }) {
  const result = spawnSync(command, args, { cwd: root, shell: isWindows, ...options });
  if (result.status !== 0) fail(`${what} failed${result.error ? `: ${result.error.message}` : '.'}`);
}

/** Ends with a sentence on stderr. */
export function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** The first thing that every command does: any Node below 20 gets a sentence, not a stack. */
export function checkNode() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node 20 or newer is needed; this is ${process.versions.node}.`);
}
