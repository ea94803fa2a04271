import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { expect } from 'vitest';
import { SpeechProvider, translatorOf } from '@/components/ui/i18n';
import messages from '@/lib/locales/en.json';

/** Renders into a fresh place on the page, in English, at a fixed time. */
export function show(view: ComponentChildren): HTMLElement {
  document.documentElement.lang = 'en';
  document.title = 'Nutgraf';
  document.body.replaceChildren();
  const place = document.createElement('div');
  document.body.append(place);
  again(place, view);
  return place;
}

/** Renders once more into the same place. */
export function again(place: HTMLElement, view: ComponentChildren): void {
  render(
    <SpeechProvider
      value={{ t: translatorOf(messages), locale: 'en', now: () => new Date('2026-03-20T00:00:00Z') }}
    >
      {view}
    </SpeechProvider>,
    place,
  );
}

/** Fails with axe's own words where the page breaks a rule of WCAG 2.2 A or AA. */
export async function expectAccessible(place: HTMLElement): Promise<void> {
  const { violations } = await axe.run(place, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  );
}
