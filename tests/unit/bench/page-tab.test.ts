import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../scripts/lib/page-tab.ts';

const url = 'https://a.invalid/';

describe('the encoding of a saved page', () => {
  it('is UTF-8 where its bytes are, whatever its meta says', () => {
    const body = Buffer.from('<meta charset="iso-8859-1">Häfen');
    expect(contentTypeOf({ url, body })).toBe('text/html; charset=utf-8');
  });

  it('is left to the page where its bytes are not', () => {
    expect(contentTypeOf({ url, body: Buffer.from('<meta charset="iso-8859-1">Häfen', 'latin1') })).toBe(
      'text/html',
    );
  });

  it('is left to the page where bytes of ISO-2022-JP look like ASCII', () => {
    expect(contentTypeOf({ url, body: Buffer.from('\u001B$B%"\u001B(B') })).toBe('text/html');
  });

  it('is what its server said', () => {
    expect(contentTypeOf({ url, body: Buffer.from('x'), contentType: 'text/html; charset=koi8-r' })).toBe(
      'text/html; charset=koi8-r',
    );
  });
});
