import { browser } from 'wxt/browser';
document.body.textContent = JSON.stringify(await browser.storage.local.get());
