import { describe, expect, it } from 'vitest';
import { HEADLINE, lines, META, p, PARAGRAPHS, read, story } from './ferry';

const ONE = PARAGRAPHS.slice(0, 3);

describe('no part of a story is left out', () => {
  const LONG = Array.from({ length: 20 }, (_, at) => `In week ${at + 1}: ${PARAGRAPHS[at % 6] ?? ''}`);
  const told = (inner: string, meta = META): string =>
    `<main>${HEADLINE}${meta}<div class="c7">${inner}</div></main>`;
  const blocks = (key: string, inner: string[]): string =>
    inner.map((each) => `<div class="${key}">${each}</div>`).join('');

  it('for a field among its paragraphs', () => {
    const parts = [0, 4, 8, 12, 16].map((at) => LONG.slice(at, at + 4).map(p));
    parts[1]?.splice(2, 0, '<div class="nl"><input type="email"></div>');
    expect(
      lines(
        read(
          told(
            blocks(
              'part',
              parts.map((each) => each.join('')),
            ),
          ),
        ).text,
      ),
    ).toEqual(LONG);
  });

  it.each([
    [
      'which its agency begins',
      'Associated Press',
      [
        'Associated Press reporters counted the passengers on both quays that morning, and came to eleven hundred.',
        'The bus takes none of them from Monday on, whatever the weather does to the boat.',
      ],
    ],
    [
      'which a speaker’s name and a colon begin',
      'Rhona Petrie',
      [
        'Rhona Petrie: What will the council do about the second boat?',
        'It will wait for April, like everybody else on the sound.',
      ],
    ],
    [
      'which is told of its author among others',
      'Rhona Petrie',
      [
        'Rhona Petrie was on the barge that night, and has not forgotten how the ramp went down.',
        'Rhona Petrie had taken the last boat home, as on every day of that year.',
        'Nobody else was on board but the dog.',
      ],
    ],
  ])('%s', (_name, author, rest) => {
    const meta = META.replace('Rhona Petrie', author);
    expect(lines(read(told(story + rest.map(p).join(''), meta)).text)).toEqual([...PARAGRAPHS, ...rest]);
  });

  it('behind a subhead of a page builder', () => {
    const [first, second] = [LONG.slice(0, 4), LONG.slice(4, 8)];
    const subhead = 'What the divers saw';
    const inner = [HEADLINE, first.map(p).join(''), `<h1>${subhead}</h1>`, second.map(p).join('')];
    expect(lines(read(`<main>${META}${blocks('block', inner)}</main>`).text)).toEqual([
      ...first,
      subhead,
      ...second,
    ]);
  });

  it.each([
    ['a price', p('12.50 euro')],
    ['a runner’s time', p('9.58 sec')],
    ['a subhead of one word', '<h2>Ads</h2>'],
    [
      'a sentence with a link in it, in letters that are not Latin',
      p('Полный текст обращения: <a href="/t">«О мерах по восстановлению переправы через пролив»</a>'),
    ],
    [
      'a sentence that goes on behind its link',
      p('<a href="/t">Η έκθεση: όσα είπαν οι δύτες για το λιμάνι</a> σημέρας.'),
    ],
    [
      'a paragraph under a picture',
      '<div><img src="/f.jpg" alt=""><p>The ramp on the Brackhaven side had been painted in spring, and nobody saw under the paint how thin it was.</p></div>',
    ],
  ])('for it looks like something else: %s', (_name, line) => {
    const text = line.replaceAll(/<[^>]+>/gu, '');
    expect(lines(read(told(ONE.map(p).join('') + line + LONG.map(p).join(''))).text)).toContain(text);
  });
});
