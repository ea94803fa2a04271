import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

// Lets Node run the sources as the bundler resolves them: `@/` is the root, endings and `index` go without saying.
registerHooks({
  resolve(wanted, context, next) {
    if (!context.parentURL || context.parentURL.includes('/node_modules/')) return next(wanted, context);
    let address = wanted;
    if (wanted.startsWith('@/')) address = pathToFileURL(root + wanted.slice(1)).href;
    else if (wanted.startsWith('.')) address = new URL(wanted, context.parentURL).href;
    if (address.startsWith('file:')) {
      const path = fileURLToPath(address);
      if (existsSync(path) && statSync(path).isDirectory()) address += '/index.ts';
      else if (!existsSync(path) && existsSync(`${path}.ts`)) address += '.ts';
    }
    return next(address, context);
  },
});
