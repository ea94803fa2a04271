import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { fileWords, uniqueNames } from '@/lib/exchange/out/file-names';
import { escapeMarkdown, markdownBlock } from '@/lib/exchange/out/markdown-text';
import { filesIn, HOSTILE, saved, write } from './helpers';

/** What a Markdown reader sees: the words of all text nodes, and the kinds of all other nodes. */
function seen(markdown: string): { words: string; kinds: string[] } {
  const walker = new Parser().parse(markdown).walker();
  const kinds: string[] = [];
  let words = '';
  for (let step = walker.next(); step; step = walker.next()) {
    if (!step.entering) continue;
    if (step.node.type === 'text' || step.node.type === 'code') words += step.node.literal ?? '';
    kinds.push(step.node.type);
  }
  return { words, kinds };
}
const onOneLine = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim();

describe('escaping for Markdown', () => {
  it('keeps any words the words of one paragraph, by a second parser', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }),
          fc.string({
            unit: fc.constantFrom(...Array.from('\\`*_{}[]<>()#+-.!|~&;:/=1 2a\n\t"\'@%^$')),
            maxLength: 30,
          }),
          fc.constantFrom(
            ...HOSTILE,
            '1. a',
            '12) b',
            '- c',
            '+ d',
            '# e',
            '===',
            '---',
            '&amp;',
            'www.x.example',
            'a  b',
            '[^1]',
            '[[x]]',
            '    code',
            '![a](b)',
          ),
        ),
        (words) => {
          const plain = onOneLine(words);
          const { words: read, kinds } = seen(escapeMarkdown(words));
          expect(read).toBe(plain);
          expect(new Set(kinds)).toEqual(
            new Set(plain === '' ? ['document'] : ['document', 'paragraph', 'text']),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('reads well where nothing has to be escaped', () => {
    const prose =
      'Costs rose by 3.5 per cent (or so), the mayor said: “It is a well-known fact!” And then some more.';
    expect(escapeMarkdown(prose)).toBe(prose);
  });

  it('keeps a block of each kind what it is', () => {
    for (const words of HOSTILE) {
      const url = 'https://a.example/x)>y';
      expect(seen(markdownBlock({ type: 'quote', text: words })).kinds.slice(0, 3)).toEqual([
        'document',
        'block_quote',
        'paragraph',
      ]);
      expect(seen(markdownBlock({ type: 'subhead', text: words, level: 3 })).kinds.slice(0, 2)).toEqual([
        'document',
        'heading',
      ]);
      expect(
        seen(markdownBlock({ type: 'list', ordered: true, items: [words, words] })).kinds.filter(
          (kind) => kind === 'item',
        ),
      ).toHaveLength(2);
      const link = seen(
        markdownBlock({
          type: 'paragraph',
          text: `A ${words} b`,
          links: [{ start: 2, end: 2 + words.length, url }],
        }),
      );
      expect(link.kinds.filter((kind) => kind === 'link')).toHaveLength(1);
      expect(link.kinds).not.toContain('html_inline');
    }
  });
});

describe('Markdown files', () => {
  it('bear the facts as YAML that a second parser reads, and the text', async () => {
    const files = await filesIn(await write('markdown', await saved({ highlights: ['steam crane'] })));
    const [[name, content]] = Object.entries(files) as [[string, string]];
    expect(name).toBe('2026-03-12 Port Averley’s last steam crane will stay, after a night of talks.md');
    const [, head = '', body = ''] = content.split(/^---$/mu);
    expect(parseYaml(head)).toMatchObject({
      outlet: 'The Harbour Ledger',
      authors: ['Marit Oland', 'Idris Quay'],
      published: '2026-03-12T18:40:00+05:30',
      published_printed: 'Created: 12-03-2026 18:40 IST',
      agencies: ['Reuters', 'agencies'],
      tags: ['Harbour/Cranes', 'to read'],
      version: 2,
    });
    expect(body).toContain('The [steam crane](<https://ledger.example/crane>) will not be scrapped.');
    expect(body).toContain('| Foundations | 1.2 |');
    expect(body).toContain('> steam crane');
  });

  it('keep hostile words in their place, and all names apart', async () => {
    const stories = await Promise.all(
      HOSTILE.map((headline) =>
        saved({ context: { headline, site: { name: headline, host: 'x.example' } }, tags: [] }),
      ),
    );
    const files = await filesIn(await write('markdown', ...stories, ...stories));
    expect(Object.keys(files)).toHaveLength(HOSTILE.length * 2);
    for (const name of Object.keys(files)) expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]{4,130}\.md$/u);
    Object.values(files).forEach((content, at) => {
      const head = /^---\n([\s\S]*?)\n---\n/u.exec(content)?.[1] ?? '';
      expect(parseYaml(head)).toMatchObject({ title: (HOSTILE[at % HOSTILE.length] ?? '').toWellFormed() });
    });
  });

  it('are named so that every system takes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (words) => {
        const name = fileWords(words);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|^[.\s]|[.\s]$/u);
        expect(name.length).toBeGreaterThan(0);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(320);
      }),
    );
    expect(fileWords('CON')).toBe('story CON');
    const unique = uniqueNames();
    expect([unique('a', 'md'), unique('A', 'md'), unique('a', 'md')]).toEqual(['a.md', 'A 2.md', 'a 3.md']);
  });
});
