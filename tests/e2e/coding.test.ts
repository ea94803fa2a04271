import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumDriver } from './drivers/chromium.ts';
import { type Surface, until, visible, wordsOf } from './drivers/types.ts';

const COUNT = 20;

/** Saves stories as the popup does, through the background. */
const fill = `(async () => {
  const evidence = { source: 'visible', quote: 'x', locator: null };
  for (let at = 1; at <= ${COUNT}; at += 1) {
    const url = 'https://ledger.example/story-' + at;
    const text = 'The harbour council met on day ' + at + ' and spoke of cranes. The cranes stay.';
    const context = { url, canonicalUrl: null, lang: 'en', isArticle: true, confidence: 1, kind: 'news',
      site: { name: 'The Ledger', host: 'ledger.example' }, headline: 'Story ' + at, kicker: null, standfirst: null,
      bylines: [{ name: 'A Writer', evidence }], published: null, modified: null, otherTimes: [], agencies: [],
      dateline: null, notes: [], blocks: [{ type: 'paragraph', text }], text, leadImage: null, trending: [],
      related: [], feeds: [], topics: [] };
    const request = { captureId: crypto.randomUUID(), context, capturedAt: new Date().toISOString(), source: 'popup' };
    const reply = await chrome.runtime.sendMessage({ kind: 'saveStory', request });
    if (!reply.ok) throw new Error(reply.error.message);
  }
  return true;
})()`;

describe('work in the library', () => {
  let driver: ChromiumDriver;
  let library: Surface;

  beforeAll(async () => {
    driver = await ChromiumDriver.launch();
    library = await driver.openExtensionPage('library.html');
    await library.evaluate(fill);
    await until(library, `document.querySelectorAll('.story-row:not(.unread)').length > 5`);
  });
  afterAll(async () => {
    await driver.close();
  });

  it('keeps a codebook', async () => {
    await library.type('gc');
    await visible(library, '.codebook .add-variable');
    await library.type('v');
    await visible(library, '.variable-name-input');
    await library.click('.variable-name-input');
    await library.type('Tone');
    await library.click('.is-mandatory');
    await library.click('.code-name');
    await library.type('calm');
    await library.click('.add-code');
    await library.click('.code-form:nth-child(2) .code-name');
    await library.type('alarmed');
    await library.click('.save-codebook');
    await until(library, `document.querySelector('.toast')?.innerText.includes('version 1')`);
  });

  it(`codes ${COUNT} stories by keyboard alone`, async () => {
    await library.type('gs');
    await visible(library, '.story-row');
    await library.type('c');
    await visible(library, '.coding.active');
    for (let at = 1; at <= COUNT; at += 1) {
      await until(
        library,
        `document.querySelector('.coding-place')?.innerText === 'Story ${at} of ${COUNT}'`,
      );
      await visible(library, '.missing-code');
      await library.type(at % 2 === 0 ? '2' : '1');
      await until(library, `document.querySelectorAll('.code-button[aria-pressed=true]').length === 1`);
      await until(library, `document.querySelectorAll('.missing-code').length === 0`);
      await library.type('u');
    }
    await until(library, `document.querySelector('.toast')?.innerText.includes('No further story')`);
    // One choice of several takes the other's place.
    await library.type('1');
    await until(
      library,
      `[...document.querySelectorAll('.code-button')].map((each) => each.ariaPressed).join() === 'true,false'`,
    );
    await library.type('2');
    await until(
      library,
      `[...document.querySelectorAll('.code-button')].map((each) => each.ariaPressed).join() === 'false,true'`,
    );
    await library.press('Backspace');
    await until(
      library,
      `[...document.querySelectorAll('.code-button')].map((each) => each.ariaPressed).join() === 'true,false'`,
    );
    await library.type('2');
    await library.press('Escape');
    await until(library, `document.querySelectorAll('.coding.active').length === 0`);
  });

  it('keeps a highlight with its note, and finds its words', async () => {
    await library.evaluate(`(() => {
      const range = document.createRange();
      const text = document.createTreeWalker(document.querySelector('.body p'), 4).nextNode();
      range.setStart(text, 4);
      range.setEnd(text, 19);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return true;
    })()`);
    await visible(library, '.selection-bar');
    await library.type('h');
    await visible(library, 'mark.passage');
    expect(await wordsOf(library, 'mark.passage')).toBe('harbour council');
    await library.click('.passage-card textarea');
    await library.type('Zeppelins?');
    await library.click('.story-note textarea');
    await library.type('Ask the owners');
    await library.press('Tab');
    await library.click('nav a[href="#/"]');
    await visible(library, '.list-head input');
    for (const words of ['zeppelins', 'has:highlight has:note owners']) {
      await library.click('.list-head input');
      await library.evaluate(`document.querySelector('.list-head input').select()`);
      await library.type(words);
      await until(library, `document.querySelectorAll('.story-row:not(.unread)').length === 1`);
    }
  });

  it('renames a tag everywhere, and takes it back', async () => {
    await library.click('nav a[href="#/tags"]');
    await library.click('[data-tag="tone/calm"] .tag-edit');
    await library.click('.tag-editor input');
    await library.evaluate(`document.querySelector('.tag-editor input').select()`);
    await library.type('Tone/quiet');
    await library.press('Enter');
    await visible(library, '[data-tag="tone/quiet"]');
    await library.click('.toast .undo');
    await visible(library, '[data-tag="tone/calm"]');
    await until(library, `document.querySelectorAll('[data-tag="tone/quiet"]').length === 0`);
  });
});
