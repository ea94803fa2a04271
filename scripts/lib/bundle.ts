import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** The extractor as one script that sets `globalThis.NutgrafExtract`; built once for each state of the sources. */
export async function extractorScript(): Promise<string> {
  return bundle('extract', join(root, 'lib/extract/index.ts'), 'NutgrafExtract', [
    'lib/article',
    'lib/extract',
  ]);
}

/**
 * Bundles a module into a script that sets one global. The result is kept under `.output/bundles` by a hash over the
 * folders that it is made from.
 */
export async function bundle(label: string, entry: string, name: string, folders: string[]): Promise<string> {
  const hash = createHash('sha256').update(entry);
  for (const folder of folders) await hashFolder(join(root, folder), hash);
  const kept = join(root, '.output/bundles', `${label}-${hash.digest('hex').slice(0, 16)}.js`);
  if (existsSync(kept)) return readFile(kept, 'utf8');
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'chrome148',
      lib: { entry, name, formats: ['iife'], fileName: label },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as {
    output: { type: string; code?: string }[];
  }[];
  const code = outputs.flatMap((each) => each.output).find((each) => each.type === 'chunk')?.code;
  if (!code) throw new Error(`The bundle ${label} came out empty.`);
  // `var Name = …` must become a global also where the script runs inside a function.
  const script = `${code}\nglobalThis.${name} = ${name};`;
  await mkdir(join(root, '.output/bundles'), { recursive: true });
  await writeFile(kept, script);
  return script;
}

async function hashFolder(folder: string, hash: { update(data: string | Buffer): unknown }): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  for (const entry of entries.toSorted((a, b) => (a.parentPath + a.name < b.parentPath + b.name ? -1 : 1))) {
    if (!entry.isFile()) continue;
    hash.update(entry.name);
    hash.update(await readFile(join(entry.parentPath, entry.name)));
  }
}
