import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** Chrome 148 is the first with a native `browser`; Firefox 153 (ESR) the first ESR with `Element.setHTML`. */
const MINIMUM = { chrome: '148', firefox: '153.0' };

/**
 * The charts' library works on elements through a package that can also set raw HTML. Nothing asks for that; without the
 * method, the code that does it is not in what is built.
 */
const withoutRawHtml = {
  name: 'without-raw-html',
  transform(code: string, id: string): string | null {
    if (!id.endsWith('/d3-selection/dist/d3-selection.mjs')) return null;
    const method = /^ *html: selection_html,\n/mu;
    if (!method.test(code)) throw new Error('d3-selection sets HTML in a way that is not known.');
    return code.replace(method, '');
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'components/icon.svg', developmentIndicator: false },
  i18n: { localesDir: 'lib/locales' },
  publicDir: 'components/public',
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    // Asked for only when the reader wants backups among their downloads; given back when that is turned off.
    optional_permissions: ['downloads'],
    // Asked for only when the reader turns automatic detection on, or one host at a time when a feed is followed; given
    // back when that ends.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'save-story': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandSave__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nutgraf@nutgraf.example',
              strict_min_version: MINIMUM.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM.chrome }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT takes the popup's title for the button's, and a page's title cannot be a message.
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
  },
  vite: () => ({
    plugins: [withoutRawHtml],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/shared/quiet-context.ts', import.meta.url),
        ),
      },
    },
    // The citation processor would use it where there is no DOMParser; built without, the package can make no request.
    define: { XMLHttpRequest: 'undefined' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The style sheets are for the browsers above; a rewritten `light-dark()` would not follow a chosen theme everywhere.
    build: {
      modulePreload: { polyfill: false },
      cssTarget: [`chrome${MINIMUM.chrome}`, `firefox${MINIMUM.firefox}`],
    },
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
