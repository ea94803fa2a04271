import { describe, expect, it } from 'vitest';
import { readCredits } from '@/lib/extract/credits';
import { CREDIT_FORMS } from '../../../fixtures/credits/credit-forms.ts';
import { FALSE_FRIENDS } from '../../../fixtures/credits/false-friends.ts';
import { NOTE_FORMS } from '../../../fixtures/credits/note-forms.ts';
import { placed, readIn } from './story.ts';

it('holds as many forms and false friends as it promises', () => {
  expect(CREDIT_FORMS.length + NOTE_FORMS.length).toBeGreaterThanOrEqual(250);
  expect(FALSE_FRIENDS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(CREDIT_FORMS.map(({ spot, text, lang }) => `${spot} ${lang} ${text}`)).size).toBe(
    CREDIT_FORMS.length,
  );
  expect(new Set(NOTE_FORMS.map(({ text }) => text)).size).toBe(NOTE_FORMS.length);
});

describe('credits', () => {
  it.each(CREDIT_FORMS)('$spot, $lang ($seen): $text', ({ spot, lang, text, agencies, role }) => {
    const found = readIn(spot, lang, text);
    expect(found.agencies.map(({ name }) => name).sort()).toEqual(agencies.toSorted());
    expect(new Set(found.agencies.map((each) => each.role))).toEqual(new Set([role]));
  });
});

describe('notes', () => {
  it.each(NOTE_FORMS)('$kind, $spot, $lang ($seen): $text', ({ spot, lang, text, kind }) => {
    const { notes, words } = readIn(spot, lang, text);
    expect(notes.map(({ kind, start, end }) => [kind, words(start, end)])).toEqual([[kind, text]]);
  });
});

describe('false friends', () => {
  it.each(FALSE_FRIENDS)('$spot, $lang, $why: $text', ({ spot, lang, text }) => {
    const { agencies, notes } = readIn(spot, lang, text);
    expect({ agencies, notes }).toEqual({ agencies: [], notes: [] });
  });
});

it('finds nothing in plain paragraphs', () => {
  for (const lang of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl']) {
    const { agencies, notes, dateline } = readCredits(placed('end', lang, 'The boats came back.').lines, {
      lang,
    });
    expect({ agencies, notes, dateline }).toEqual({ agencies: [], notes: [], dateline: null });
  }
});
