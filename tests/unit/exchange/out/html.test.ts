import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { written } from '@/lib/exchange/out';
import { HOSTILE, outDeps, saved, textOf, write } from './helpers';

interface Node {
  nodeName: string;
  tagName?: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const words = (node: Node): string =>
  all(node)
    .map((each) => each.value ?? '')
    .join('');
const attr = (node: Node, name: string): string | undefined =>
  node.attrs?.find((each) => each.name === name)?.value;
const elements = (text: string, name?: string): Node[] =>
  all(parse(text) as unknown as Node).filter(
    (node) => node.tagName !== undefined && (!name || node.tagName === name),
  );

describe('the HTML archive', () => {
  it('opens by itself: all texts, no script, nothing from outside', async () => {
    const text = await textOf(
      await write(
        'archive',
        await saved({ image: 'data:image/png;base64,AA==', highlights: ['steam crane'] }),
        await saved({ context: null, id: 'b' }),
      ),
    );
    expect(elements(text, 'article')).toHaveLength(2);
    const story = words(elements(text, 'article')[0] as Node);
    for (const each of [
      'steam crane will not be scrapped',
      'Created: 12-03-2026 18:40 IST',
      '(Reuters) -',
      'built in 1911',
      'SHA-256',
      'The basin — Ledger',
      'Harbour/Cranes',
    ])
      expect(story).toContain(each);
    expect(elements(text, 'script')).toEqual([]);
    expect(
      elements(text).flatMap((node) =>
        (node.attrs ?? [])
          .filter((each) => /^(?:src|srcset|data|poster)$/u.test(each.name))
          .map((each) => each.value),
      ),
    ).toEqual(['data:image/png;base64,AA==']);
    expect(elements(text, 'link')).toEqual([]);
  });

  it('marks highlights in the text by their colours, in words too, and tells the notes', async () => {
    const quoted = [
      'steam crane will not be scrapped',
      'It is a walking machine.',
      'Words that never were in any version of this story',
    ];
    const story = await saved({ highlights: quoted });
    story.story.note = 'Ask the owners\nand the harbour master';
    story.selections = story.selections.map((each, at) => ({
      ...each,
      ...(at === 0 ? { colour: 'blue' as const, note: 'Who says so?' } : { tags: ['Quotes/Key'] }),
    }));
    async function* once() {
      yield story;
    }
    const file = await written(once(), 'archive', {
      ...outDeps,
      looks: [{ path: 'quotes', colour: 'red' as const }],
    });
    const text = await textOf(file);
    const marks = elements(text, 'mark');
    expect(marks.map((mark) => attr(mark, 'class'))).toEqual(
      expect.arrayContaining(['c-blue', 'c-red reworded']),
    );
    const blue = marks
      .filter((mark) => attr(mark, 'class') === 'c-blue')
      .map(words)
      .join('');
    expect(blue).toBe('[Highlight, blue: steam crane will not be scrapped]');
    const article = words(elements(text, 'article')[0] as Node);
    for (const each of [
      'The reader’s note',
      'Ask the owners',
      'Who says so?',
      'Tags: Quotes/Key.',
      'Reworded since it was highlighted.',
      'These words are not in this version.',
    ])
      expect(article).toContain(each);
    // What leads from the list into the text arrives.
    const ids = new Set(elements(text).map((node) => attr(node, 'id')));
    const targets = elements(text, 'a')
      .map((node) => attr(node, 'href') ?? '')
      .filter((href) => href.startsWith('#'));
    expect(targets.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(targets.filter((href) => href.includes('highlight'))).toHaveLength(2);
    const style = words(elements(text, 'style')[0] as Node);
    expect(style).toMatch(/\.c-blue\{--tint:#2f6fb5/u);
  });

  it('has a policy that lets in its own style and nothing else', async () => {
    const text = await textOf(await write('archive', await saved()));
    const policy = elements(text, 'meta')
      .map((node) => (attr(node, 'http-equiv') ? attr(node, 'content') : ''))
      .join('');
    const style = words(elements(text, 'style')[0] as Node);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(style).not.toMatch(/url\(|@import/u);
  });

  it('shows hostile words as words, wherever they stand', async () => {
    const evil = HOSTILE.map((each) => each.toWellFormed()).join('\n');
    const evidence = { source: 'visible' as const, quote: evil, locator: null };
    const story = await saved({
      tags: [evil],
      highlights: [evil],
      image: '"><script>alert(1)</script>',
      context: {
        headline: evil,
        standfirst: evil,
        lang: '"><x',
        site: { name: evil, host: evil },
        bylines: [{ name: evil, evidence }],
        notes: [{ kind: 'correction', text: evil, evidence }],
        canonicalUrl: 'javascript:alert(1)',
        blocks: [
          { type: 'paragraph', text: evil, links: [{ start: 0, end: 5, url: 'javascript:alert(1)' }] },
          { type: 'subhead', text: evil, level: 2 },
          { type: 'list', ordered: true, items: [evil] },
          { type: 'table', rows: [[evil]] },
          { type: 'image', image: { url: 'javascript:alert(1)', alt: evil, caption: evil, credit: evil } },
          { type: 'embed', url: 'data:text/html,x', text: evil },
        ],
      },
    });
    story.story.note = evil;
    story.selections = story.selections.map((each) => ({ ...each, note: evil, tags: [evil] }));
    const text = await textOf(await write('archive', story));
    expect(elements(text, 'script')).toEqual([]);
    const attributes = elements(text).flatMap((node) => node.attrs ?? []);
    expect(attributes.filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(
      attributes.filter(({ name, value }) => /^(?:href|src)$/u.test(name) && !/^(?:#|https?:)/u.test(value)),
    ).toEqual([]);
    expect(new Set(elements(text).map((node) => node.tagName))).toEqual(
      new Set(
        'html head meta title style body header h1 p nav ul li a span time main article section mark h2 dl dt dd h3 ol div table tbody tr td figure figcaption blockquote img'.split(
          ' ',
        ),
      ),
    );
    expect(words(elements(text, 'h2')[0] as Node)).toContain('</script><script>alert(1)</script>');
  });
});

describe('bookmarks', () => {
  it('are what browsers write, with tags and times', async () => {
    const text = await textOf(
      await write('bookmarks', await saved(), await saved({ context: null, id: 'b', tags: [] })),
    );
    expect(text.startsWith('<!DOCTYPE NETSCAPE-Bookmark-file-1>')).toBe(true);
    const [first, second] = elements(text, 'a');
    expect(first && attr(first, 'href')).toBe('https://ledger.example/harbour/crane-deal.html');
    expect(first && attr(first, 'add_date')).toBe(String(Date.parse('2026-03-14T11:30:00Z') / 1000));
    expect(first && attr(first, 'tags')).toBe('Harbour/Cranes,to read');
    expect(second && attr(second, 'tags')).toBeUndefined();
    expect(elements(text, 'dd').map(words).join('')).toContain('shortly before midnight');
  });
  it('show hostile words as words', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline) => saved({ context: { headline, standfirst: headline }, tags: [headline] })),
    );
    const text = await textOf(await write('bookmarks', ...stories));
    expect(elements(text, 'a')).toHaveLength(HOSTILE.length);
    expect(elements(text, 'script')).toEqual([]);
    expect(elements(text, 'img')).toEqual([]);
  });
});
