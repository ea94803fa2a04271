import { browser } from 'wxt/browser';
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
try {
  const r = await browser.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    func: () => document.title,
  });
  document.body.textContent = JSON.stringify(r);
  await browser.storage.local.set({ r: JSON.stringify(r) });
} catch (e) {
  document.body.textContent = String(e);
  await browser.storage.local.set({ r: String(e) });
}
