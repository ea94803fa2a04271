import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { expect } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { lookupIn, SpeechProvider, speechFrom } from '@/components/ui/i18n';
import messages from '@/lib/locales/en.json';

type Words = Parameters<typeof lookupIn>[0];

let shown: HTMLElement | null = null;
let spoken: Words = messages;

/** Renders into a fresh place on the page, in English, at a fixed time. */
export function show(view: ComponentChildren, dir: 'ltr' | 'rtl' = 'ltr'): HTMLElement {
  return place(view, messages, dir);
}

/** The same in the words of another language. */
export function showIn(words: Words, view: ComponentChildren): HTMLElement {
  return place(view, words, lookupIn(words)('languageDirection', []));
}

function place(view: ComponentChildren, words: Words, dir: string): HTMLElement {
  spoken = words;
  document.documentElement.lang = lookupIn(words)('languageTag', []);
  document.documentElement.dir = dir;
  document.title = 'Nutgraf';
  // What was shown before listens no more.
  if (shown) render(null, shown);
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  shown = root;
  again(root, view);
  return root;
}

/** Renders once more into the same place. */
export function again(place: HTMLElement, view: ComponentChildren): void {
  render(
    <SpeechProvider
      value={{
        ...speechFrom(lookupIn(spoken), document.documentElement.lang),
        now: () => new Date('2026-03-20T00:00:00Z'),
      }}
    >
      {view}
    </SpeechProvider>,
    place,
  );
}

/** Lets the page believe that the reader prefers light or dark. */
export async function prefer(scheme: 'light' | 'dark'): Promise<void> {
  const features = [{ name: 'prefers-color-scheme', value: scheme }];
  await (cdp() as { send(name: string, params: unknown): Promise<unknown> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
}

/** Gives the page a width, as a window of that width would. */
export async function widen(width: number): Promise<void> {
  await page.viewport(width, 800);
}

/** What sticks out of the page to the side, by class; nothing where the page needs no scrolling sideways. */
export function stickingOut(place: HTMLElement): string[] {
  const { clientWidth } = document.documentElement;
  return [...place.querySelectorAll<HTMLElement>('*')]
    .filter((each) => {
      const box = each.getBoundingClientRect();
      const clipped = each.closest('.table, .ledger-table, .twin-room, .hidden-words, .skip, .outlet, .dots');
      return box.width > 0 && !clipped && (box.right > clientWidth + 1 || box.left < -1);
    })
    .map((each) => `${each.tagName.toLowerCase()}.${each.className}`);
}

/** What has words that are wider than itself. */
export const spilling = (place: HTMLElement): string[] =>
  [
    ...place.querySelectorAll<HTMLElement>(
      'button, .button, h1, h2, h3, dt, th, label, legend, summary, nav a',
    ),
  ]
    .filter(
      (each) =>
        each.clientWidth > 1 &&
        !each.closest('.hidden-words, .skip, .thread thead') &&
        each.scrollWidth > each.clientWidth + 1,
    )
    .map((each) => `${each.tagName.toLowerCase()}.${each.className}: ${each.textContent}`);

/** The hints in empty fields that are cut off. */
export const cutHints = (place: HTMLElement): string[] =>
  [...place.querySelectorAll<HTMLInputElement>('input[placeholder]')]
    .filter((field) => {
      const style = getComputedStyle(field);
      const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
      pen.font = style.font;
      const room =
        field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      return field.value === '' && room > 1 && pen.measureText(field.placeholder).width > room;
    })
    .map((field) => field.placeholder);

/** Fails with axe's own words where the page breaks a rule of WCAG 2.2 A or AA. What is folded is looked at too. */
export async function expectAccessible(place: HTMLElement): Promise<void> {
  for (const folded of place.querySelectorAll('details')) folded.open = true;
  const { violations } = await axe.run(place, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
