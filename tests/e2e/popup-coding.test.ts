import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './drivers/browsers.ts';
import { type Newsroom, serveNewsroom } from './drivers/server.ts';
import { type Driver, type Surface, until, visible, wordsOf } from './drivers/types.ts';
import { filled } from './story.ts';

const root = join(import.meta.dirname, '../..');

describe.each(BROWSERS)('coding in the popup, by keys alone (%s)', (_name, launch) => {
  let driver: Driver;
  let newsroom: Newsroom;
  let library: Surface;
  let tab: Surface;

  beforeAll(async () => {
    newsroom = await serveNewsroom(join(root, 'tests/fixtures/newsroom'));
    driver = await launch();
    tab = await driver.open(`${newsroom.origin}/harbour/crane-deal.html`);
  });
  afterAll(async () => {
    await driver.close();
    await newsroom.close();
  });

  it('is not offered before there is a codebook', async () => {
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    expect(await popup.evaluate(`document.querySelectorAll('.code-toggle').length`)).toBe(0);
    await popup.close();
    library = await driver.openExtensionPage('library.html#/codebook');
    await library.click('.add-variable');
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

  it('saves, codes, changes the code and takes it back', async () => {
    const popup = await driver.clickToolbarButton(tab);
    await filled(popup);
    await popup.type('s');
    await visible(popup, '.saved-mark');
    await visible(popup, '.code-toggle.open-codes');
    await popup.type('c');
    await visible(popup, '.coding.active .missing-code');
    const pressed = `[...document.querySelectorAll('.code-button')].map((each) => each.ariaPressed).join()`;
    await popup.type('1');
    await until(popup, `${pressed} === 'true,false' && !document.querySelector('.missing-code')`);
    await popup.type('2');
    await until(popup, `${pressed} === 'false,true'`);
    await popup.press('Backspace');
    await until(popup, `${pressed} === 'true,false'`);
    await popup.type('2');
    await until(popup, `${pressed} === 'false,true'`);
    expect(
      await popup.evaluate(
        `document.body.offsetWidth <= 420 && document.body.scrollWidth <= document.body.offsetWidth`,
      ),
    ).toBe(true);
    await popup.press('Escape');
    await until(popup, `!document.querySelector('.coding')`);
    await popup.close();
  });

  it('shows the codes in the library', async () => {
    await library.click('nav a[href="#/"]');
    await until(library, `document.querySelector('.story-row')?.innerText.includes('Tone/alarmed')`);
    expect(await wordsOf(library, '.story-row')).not.toContain('Tone/calm');
    await library.click('.story-row h2 a');
    await visible(library, '.coding');
    expect(await wordsOf(library, '.code-button[aria-pressed="true"]')).toContain('alarmed');
  });
});
