import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, storyKey } from '@/lib/library';

describe('addressKey', () => {
  it.each([
    ['https://www.ledger.example/a/?utm_source=x&id=7#top', 'ledger.example/a?id=7'],
    ['http://ledger.example:80/a', 'ledger.example/a'],
    ['https://m.ledger.example/a?b=2&a=1', 'ledger.example/a?a=1&b=2'],
    ['https://ledger.example/a/index.html', 'ledger.example/a'],
    ['https://ledger.example/a/amp/', 'ledger.example/a'],
    ['https://ledger.example/#!/story/9', 'ledger.example#!/story/9'],
    ['https://ledger.example/a?fbclid=1&gclid=2&mc_cid=3', 'ledger.example/a'],
    ['https://m.example/a', 'm.example/a'],
  ])('%s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });

  it('keeps what tells stories apart', () => {
    expect(addressKey('https://l.example/view?id=1')).not.toBe(addressKey('https://l.example/view?id=2'));
    expect(addressKey('https://l.example/A')).not.toBe(addressKey('https://l.example/a'));
  });

  it('refuses what is no web address', () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'nonsense'])
      expect(() => addressKey(address)).toThrow(TypeError);
  });

  it('is the same for its own key', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const key = addressKey(address);
        expect(addressKey(`https://${key}`)).toBe(key);
      }),
    );
  });
});

describe('storyKey', () => {
  it('believes a canonical address of the same site', () => {
    expect(storyKey('https://amp.ledger.example/a-story?x=1', 'https://www.ledger.example/a-story')).toBe(
      'ledger.example/a-story',
    );
    expect(storyKey('https://news.ledger.co.uk/a', 'https://www.ledger.co.uk/a')).toBe('ledger.co.uk/a');
  });

  it.each([
    ['a front page', 'https://ledger.example/'],
    ['another site', 'https://copies.example/a-long-story-of-its-own'],
    ['a list', 'https://ledger.example/news'],
    ['nonsense', ':::'],
  ])('does not believe %s', (_what, canonical) => {
    expect(storyKey('https://ledger.example/a-long-story-of-its-own', canonical)).toBe(
      'ledger.example/a-long-story-of-its-own',
    );
  });
});
