import {
  checkNode,
  ensureChromium,
  ensureDisplayTools,
  ensureFirefox,
  ensureModules,
  runTs,
} from './lib/bootstrap.mjs';

checkNode();
ensureModules();
ensureDisplayTools();
process.exit(
  runTs('scripts/test.ts', process.argv.slice(2), {
    NUTGRAF_CHROMIUM: ensureChromium(),
    NUTGRAF_FIREFOX: ensureFirefox(),
  }),
);
