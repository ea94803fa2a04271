import { checkNode, ensureChromium, ensureModules, runTs } from './lib/bootstrap.mjs';

checkNode();
ensureModules();
process.exit(runTs('scripts/start.ts', process.argv.slice(2), { NUTGRAF_CHROMIUM: ensureChromium() }));
