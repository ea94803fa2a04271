import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const BUILDS = { chromium: join(root, '.output/chrome-mv3'), firefox: join(root, '.output/firefox-mv3') };

/** Warnings of the add-on linter that were looked at: Preact's own code for raw HTML, which nothing here calls. */
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

describe.each(Object.entries(BUILDS))('the package for %s', (name, folder) => {
  /** Scripts, and what they import without asking. */
  const loadedWith = async (...scripts: string[]): Promise<string[]> => {
    const loaded = new Set(scripts);
    for (const name of loaded) {
      const code = await readFile(join(folder, name), 'utf8');
      for (const [, next = ''] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/gu))
        loaded.add(join(dirname(name), next));
    }
    return [...loaded];
  };

  it('asks for no host at install, and for nothing that was not reviewed', async () => {
    const { version: _version, ...manifest } = JSON.parse(
      await readFile(join(folder, 'manifest.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(
      `snapshots/manifest-${name}.json`,
    );
  });

  it('injects no more than it does: the copier under 6 kB, the detector under 8 kB, the locator under 3 kB (gzip)', async () => {
    const size = async (file: string): Promise<number> =>
      gzipSync(await readFile(join(folder, 'content-scripts', file)), { level: 9 }).length;
    expect(await size('capture.js')).toBeLessThan(6_000);
    expect(await size('detect.js')).toBeLessThan(8_000);
    expect(await size('locate.js')).toBeLessThan(3_000);
  });

  it('keeps the database out of the popup and out of pages, and the extension’s name out of pages’ sight', async () => {
    const html = await readFile(join(folder, 'popup.html'), 'utf8');
    const chunks = [...html.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/gu)].map(
      (match) => match[1] ?? '',
    );
    expect(chunks.length).toBeGreaterThan(0);
    for (const chunk of [
      ...chunks,
      'content-scripts/capture.js',
      'content-scripts/detect.js',
      'content-scripts/locate.js',
    ]) {
      const code = await readFile(join(folder, chunk), 'utf8');
      expect(code, chunk).not.toContain('indexedDB');
      if (chunk.startsWith('content-scripts'))
        expect(code, chunk).not.toMatch(/postMessage|content-script-started/u);
    }
  });

  it('has all of the background’s code from its start: a service worker may not load any later', async () => {
    for (const file of await loadedWith('background.js'))
      expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(/\bimport\(/u);
  });

  it('draws charts with a chunk of its own, which neither page loads before it is asked', async () => {
    const marks = /\bplot-[0-9a-f]{6}\b|d3js\.org|bandwidth/u;
    const chunks = await readdir(join(folder, 'chunks'));
    const drawing: string[] = [];
    for (const chunk of chunks)
      if (marks.test(await readFile(join(folder, 'chunks', chunk), 'utf8'))) drawing.push(chunk);
    expect(drawing).toEqual([expect.stringMatching(/^PicturesPage-/u)]);
    for (const page of ['popup.html', 'library.html']) {
      // What a page loads at once, and what that imports without asking.
      const html = await readFile(join(folder, page), 'utf8');
      const loaded = await loadedWith(
        ...[...html.matchAll(/\/(chunks\/[^"]+\.js)"/gu)].map(([, name = '']) => name),
      );
      expect(loaded.length, page).toBeGreaterThan(1);
      expect(loaded, page).not.toContain(`chunks/${drawing[0]}`);
    }
  });

  it('holds one way out to the network, in the background, for followed feeds: no socket, no beacon besides', async () => {
    for (const file of await readdir(folder, { recursive: true })) {
      if (!file.endsWith('.js')) continue;
      const code = await readFile(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/u);
      // A method of that name is called on what is handed in; only the bare function goes out.
      const ways = code.match(/(?<![.\w$])fetch\(/gu)?.length ?? 0;
      expect(ways, file).toBe(file === 'background.js' ? 1 : 0);
    }
  });
});

it('passes the add-on linter', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/web-ext/bin/web-ext.js'),
      'lint',
      '-s',
      BUILDS.firefox,
      '--no-config-discovery',
      '--output=json',
    ],
    { encoding: 'utf8' },
  );
  const result = JSON.parse(stdout) as {
    errors: unknown[];
    warnings: { code: string; file: string; message: string }[];
  };
  expect(result.errors).toEqual([]);
  expect(result.warnings.filter((warning) => !KNOWN_WARNINGS.has(warning.code))).toEqual([]);
  expect(result.warnings).toHaveLength(KNOWN_WARNINGS.size);
});

it('builds HTML from no strings anywhere in the sources', async () => {
  for (const room of ['lib', 'components', 'entrypoints']) {
    for (const file of await readdir(join(root, room), { recursive: true })) {
      if (!/\.tsx?$/u.test(file)) continue;
      const code = await readFile(join(root, room, file), 'utf8');
      expect(code, file).not.toMatch(
        /\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|setHTMLUnsafe|\beval\(|new Function/u,
      );
    }
  }
});
