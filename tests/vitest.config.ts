import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const alias = { '@': root.replace(/\/$/, '') };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
/** Only a test that hangs may fail by time: how fast a thing is, benchmarks tell, not a busy machine. */
const testTimeout = 60_000;
const chromium = process.env['NUTGRAF_CHROMIUM'] ?? '/usr/bin/chromium';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        oxc,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], environment: 'node', testTimeout },
      },
      {
        root,
        resolve: { alias },
        oxc,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          testTimeout,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromium,
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        plugins: [WxtVitest()],
        oxc,
        test: { name: 'wiring', include: ['tests/wiring/**/*.test.ts'], testTimeout },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
