import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { close, html, open, styleSheet, xml } from '@/lib/exchange/out/markup';
import { HOSTILE } from './helpers';

describe('the writer of markup', () => {
  it('lets no text become markup', () => {
    for (const words of HOSTILE) {
      const { source } = html('p', { title: words }, words);
      expect(source.match(/</gu)).toHaveLength(2);
      expect(source.match(/"/gu)).toHaveLength(2);
    }
  });

  it('writes XML that a parser reads back as the same words', async () => {
    const words = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 60, seed: 7 });
    const { source } = xml(
      'r',
      {},
      [...words, ...HOSTILE].map((each) => xml('v', { a: each }, each)),
    );
    const result = await validateXML({ xml: { fileName: 'x.xml', contents: source }, schema: ANY });
    expect(result.errors).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'data:image/svg+xml,<svg>',
    'vbscript:x',
    'blob:x',
    '//evil.example',
  ])('writes no address %s', (href) => {
    expect(html('a', { href }, 'x').source).toBe('<a>x</a>');
  });
  it('writes web addresses and pictures', () => {
    expect(html('a', { href: 'https://a.example/?a=1&b="' }, 'x').source).toBe(
      '<a href="https://a.example/?a=1&amp;b=&quot;">x</a>',
    );
    expect(html('img', { src: 'data:image/png;base64,AA==', alt: '' }).source).toBe(
      '<img src="data:image/png;base64,AA==" alt="">',
    );
  });
  it.each([
    () => html('p', { onclick: 'x' }),
    () => html('p', { 'a b': 'x' }),
    () => html('script', {}, 'x'),
    () => html('p><script', {}),
    () => open('style'),
    () => close('p>'),
    () => styleSheet('</style><script>'),
    () => html('p', {}, { source: '<b>' }),
  ])('throws for what is no element, attribute or text (%#)', (make) => {
    expect(make).toThrow(TypeError);
  });
});

const ANY = {
  fileName: 'any.xsd',
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType><xs:sequence>
  <xs:element name="v" maxOccurs="unbounded"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="a" use="required" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element></xs:schema>`,
};
