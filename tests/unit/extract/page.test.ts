import { describe, expect, it } from 'vitest';
import { PageElement } from '@/lib/extract/page/element';
import { testOf } from '@/lib/extract/page/selectors';

const page = (): PageElement =>
  new PageElement([
    'html',
    ['lang', 'en'],
    [
      ['head', [], [['link', ['rel', 'Shortlink CANONICAL', 'href', '/a'], []]]],
      [
        'body',
        ['class', 'Page story-page'],
        [
          'Before ',
          [
            'figure',
            ['class', 'Lead-Media'],
            [
              ['img', ['src', 'a.jpg', 'alt', ''], []],
              ['figcaption', [], ['A ferry', ['script', ['type', 'text/x'], ['data()']], ' leaves']],
              ['noscript', [], [['img', ['src', 'b.jpg'], []]]],
            ],
          ],
          ['p', ['id', 'one', 'hidden', ''], ['One ', ['a', ['href', '/two'], ['two']], '.']],
        ],
      ],
    ],
  ]);

const found = (selector: string): string[] =>
  page()
    .querySelectorAll(selector)
    .map(({ localName }) => localName);

describe('the elements of a snapshot', () => {
  it.each([
    ['a[href]', ['a']],
    ['li, p', ['p']],
    ['[href]', ['link', 'a']],
    ['img[alt=""]', ['img']],
    ['img:not([alt])', ['img']],
    ['[src]:not(img), figcaption', ['figcaption']],
    ['link[rel~="canonical" i]', ['link']],
    ['link[rel~="canonical"]', []],
    ['[class*="media" i]', ['figure']],
    ['[class*="media"]', []],
    ['[class^=Page]', ['body']],
    ['[class$="-page"]', ['body']],
    ['[class*="lead" i]:not(img), [hidden]', ['figure', 'p']],
    ['script:not([src])', ['script']],
  ])('are found by %s', (selector, names) => {
    expect(found(selector)).toEqual(names);
    expect(page().querySelector(selector)?.localName).toBe(names[0]);
  });

  it.each(['p > a', 'p a', 'a:hover', '*', 'a[onclick]', ''])(
    'refuse %j, which no reader uses',
    (selector) => {
      expect(() => testOf(selector)).toThrow(SyntaxError);
    },
  );

  it('give their words without those of scripts', () => {
    const root = page();
    expect(root.querySelector('figure')?.textContent).toBe('A ferry leaves');
    expect(root.querySelector('script')?.textContent).toBe('data()');
  });

  it('know what is around them', () => {
    const root = page();
    const link = root.querySelector('a');
    const paragraph = root.querySelector('p');
    expect(link?.closest('[hidden]')).toBe(paragraph);
    expect(link?.closest('figure, li')).toBeNull();
    expect(paragraph?.contains(link)).toBe(true);
    expect(link?.contains(paragraph)).toBe(false);
    expect(root.querySelector('figure')?.nextElementSibling).toBe(paragraph);
    expect(paragraph?.nextElementSibling).toBeNull();
    expect(paragraph?.id).toBe('one');
    expect([link?.getAttribute('title'), paragraph?.getAttribute('hidden')]).toEqual([null, '']);
  });
});
