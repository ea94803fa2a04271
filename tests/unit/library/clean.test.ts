import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanContext, cleanLinkRequest, cleanSaveRequest } from '@/lib/library';
import { context } from './helpers';

describe('cleanContext', () => {
  it('leaves a good context as it is', () => {
    expect(cleanContext(context())).toEqual(context());
  });

  it('keeps no address but http(s), anywhere', () => {
    const dirty = context({
      canonicalUrl: 'javascript:alert(1)',
      bylines: [
        { name: 'A', url: 'javascript:alert(1)', evidence: { source: 'visible', quote: 'A', locator: null } },
      ],
      leadImage: { url: 'data:text/html,x', alt: null, caption: null, credit: null },
      trending: [{ heading: null, evidence: null, stories: [{ rank: 1, title: 'T', url: 'vbscript:x' }] }],
      blocks: [
        { type: 'paragraph', text: 'words', links: [{ start: 0, end: 5, url: 'javascript:alert(1)' }] },
        { type: 'embed', url: 'javascript:alert(1)', text: 'x' },
        { type: 'image', image: { url: 'blob:x', alt: null, caption: null, credit: null } },
      ],
    });
    const clean = cleanContext(dirty);
    expect(JSON.stringify(clean)).not.toMatch(/javascript:|vbscript:|data:|blob:/u);
    expect(clean.blocks).toEqual([{ type: 'paragraph', text: 'words' }]);
  });

  it('takes out control characters and marks that turn the direction', () => {
    expect(cleanContext(context({ headline: 'A\u202Eb\u0000c\u2066d' })).headline).toBe('Abcd');
  });

  it('drops times that are none', () => {
    const evidence = { source: 'visible', quote: '', locator: null } as const;
    const stamp = {
      iso: '2026-99-99',
      precision: 'day',
      text: null,
      zone: null,
      offset: null,
      zoneSource: null,
      evidence,
    } as const;
    expect(
      cleanContext(context({ published: stamp, otherTimes: [{ ...stamp, iso: 'tomorrow' }] })),
    ).toMatchObject({ published: null, otherTimes: [] });
  });

  it('gives a context or a clear error for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => cleanContext(value)).toThrow(TypeError);
      }),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(context())), fc.anything()), (part) => {
        const cleaned = cleanContext({ ...part, url: 'https://ledger.example/a' });
        expect(JSON.parse(JSON.stringify(cleaned))).toEqual(cleaned);
        expect(cleanContext(cleaned)).toEqual(cleaned);
      }),
    );
  });
});

it('refuses requests that are none', () => {
  expect(() => cleanSaveRequest({})).toThrow(TypeError);
  expect(() => cleanSaveRequest({ captureId: 'x', capturedAt: '2026-01-01T00:00:00Z', context: {} })).toThrow(
    TypeError,
  );
  expect(() => cleanLinkRequest({ url: 'chrome://settings', title: 'x' })).toThrow(TypeError);
});
