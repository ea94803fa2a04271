import { describe, expect, it } from 'vitest';
import { HEADLINE, lines, META, p, PARAGRAPHS, read, story } from './ferry';

const [ONE, TWO] = [PARAGRAPHS.slice(0, 3), PARAGRAPHS.slice(3)];
const interrupted = (box: string): string =>
  `<main>${HEADLINE}${META}<div class="c7">${ONE.map(p).join('')}${box}${TWO.map(p).join('')}</div></main>`;

describe('a story of two short paragraphs', () => {
  const short = [
    'A water main burst in Quay Street on Sunday morning and left some forty houses dry.',
    'The works hope to have it mended by the evening.',
  ];
  it.each([
    ['in paragraphs', `<article>${HEADLINE}${META}${short.map(p).join('')}</article>`],
    [
      'in divisions',
      `<div class="a1">${HEADLINE}<div>6 March 2026</div><div class="t">${short.map((each) => `<div>${each}</div>`).join('')}</div></div>`,
    ],
    [
      'beside other stories',
      `<div class="a1">${HEADLINE}${META}<div class="t">${short.map(p).join('')}</div></div><div class="z9"><h3>More news</h3>${['Mayor opens the new library after a year of delays and quarrels', 'Tarn Rovers lose at home for the fourth time in a row this season', 'School meals to cost more from the autumn, the council says'].map((each) => `<div><a href="/x"><h4>${each}</h4></a><p>The paper has the whole story, and what the neighbours say of it.</p></div>`).join('')}</div>`,
    ],
  ])('%s', (_name, body) => {
    expect(lines(read(body).text)).toEqual(short);
  });
});

describe('a story that is interrupted by a box without telling names', () => {
  it.each([
    [
      'a letter by e-mail',
      '<div class="q3"><p><b>The Tarn Morning</b></p><p>Get the day’s five most important stories in your inbox every weekday at seven.</p><p><input type="email"><button>Sign up</button></p><p>By signing up you accept our terms of use and our privacy policy.</p></div>',
    ],
    [
      'other stories',
      '<div class="q3"><p><b>Also on this subject</b></p><p><a href="/a">Barge was overdue for inspection when it struck, says report</a></p><p><a href="/b">What commuters lost in nine weeks without a boat</a></p></div>',
    ],
    [
      'a poll',
      '<div class="q3"><p><b>What do you think?</b></p><p>Should the second boat come back?</p><div><label><input type="radio" name="v">Yes, at once</label></div><div><label><input type="radio" name="v">No, it costs too much</label></div><p>1,204 votes so far</p><p><button>Vote</button></p></div>',
    ],
    [
      'an advertisement’s label',
      '<div class="q3"><div>Advertisement</div></div><div class="q3"><div>Article continues below</div></div>',
    ],
    [
      'a picture with a long caption',
      '<div class="q3"><img src="/f.jpg" alt=""><p class="s8">The ramp on the Brackhaven side, seen from the old customs house on Thursday afternoon. Picture: Olaf Brandt / Tarn Observer</p></div>',
    ],
  ])('%s', (_name, box) => {
    expect(lines(read(interrupted(box)).text)).toEqual(PARAGRAPHS);
  });
});

describe('what stands behind a story without telling names', () => {
  const after = (rest: string): string =>
    `<main><div class="c7">${HEADLINE}${META}${story}${rest}</div></main>`;
  it.each([
    [
      'who wrote it',
      '<p><i>Rhona Petrie has covered the harbour for The Tarn Observer since 2014. She grew up in Brackhaven and lives on a boat.</i></p>',
    ],
    [
      'how to write in',
      '<p>Do you have a story about the ferry? Write to us at newsroom@tarn-observer.example</p><p>Follow The Tarn Observer on Mastodon and never miss a story.</p>',
    ],
    [
      'topics',
      '<div class="k1"><span>Topics:</span> <a href="/t/1">Ferry</a> <a href="/t/2">Harbour</a> <a href="/t/3">Transport</a></div>',
    ],
    [
      'teasers',
      `<div class="k1"><div>You may have missed</div>${['Mayor opens the new library', 'Rovers lose at home again', 'School meals to cost more'].map((each) => `<div><a href="/x">${each} after a year of delays and quarrels</a><div>The council had promised something else when it was elected, and many remember that well.</div></div>`).join('')}</div>`,
    ],
  ])('%s', (_name, rest) => {
    expect(lines(read(after(rest)).text)).toEqual(PARAGRAPHS);
  });
});

describe('a story in another form', () => {
  it('is found in divisions with line breaks alone', () => {
    expect(
      lines(
        read(
          `<div id="w"><div>${HEADLINE}</div><div>6 March 2026</div><div class="t">${PARAGRAPHS.join('<br><br>')}</div></div>`,
        ).text,
      ),
    ).toEqual(PARAGRAPHS);
  });

  it('keeps the numbered headings of a list whose items are pictures or posts', () => {
    const items = [
      '1. The ramp had 14 hinges',
      '2. The pin weighs as much as a calf',
      '3. Nobody had a drawing of it',
    ];
    const { text } = read(
      `<article>${HEADLINE}${META}${ONE.map(p).join('')}${items.map((each, at) => `<h2>${each}</h2><figure><img src="/p${at}.jpg" width="800" height="500" alt=""><figcaption>Picture: Olaf Brandt</figcaption></figure>`).join('')}</article>`,
    );
    expect(lines(text)).toEqual([...ONE, ...items]);
  });

  it('keeps questions and answers', () => {
    const talk = PARAGRAPHS.flatMap((each, at) => [
      [
        'How long did the divers look for it?',
        'Who had the idea with the magnet?',
        'And the barge?',
        'What does the bus cost you?',
        'Will it hold?',
        'What would you do differently?',
      ][at] ?? '',
      each,
    ]);
    const body = talk
      .map((each, at) => (at % 2 === 0 ? `<p><strong>${each}</strong></p>` : p(each)))
      .join('');
    expect(lines(read(`<article>${HEADLINE}${META}<div class="c7">${body}</div></article>`).text)).toEqual(
      talk,
    );
  });

  it('keeps the steps and quantities of a recipe', () => {
    const things = [
      '300 g smoked haddock',
      '2 leeks',
      '1 l fish stock',
      '4 potatoes, peeled',
      'A pinch of saffron',
    ];
    const steps = [
      'Wash the leeks and cut them into rings as wide as a finger.',
      'Boil the potatoes in the stock for twenty minutes.',
      'Add the fish, take the pot from the fire and let it stand.',
    ];
    const { text } = read(
      `<article>${HEADLINE}${META}${ONE.map(p).join('')}<h2>You need</h2><ul>${things.map((each) => `<li>${each}</li>`).join('')}</ul><h2>So it is done</h2><ol>${steps.map((each) => `<li>${each}</li>`).join('')}</ol></article>`,
    );
    expect(lines(text)).toEqual([...ONE, 'You need', ...things, 'So it is done', ...steps]);
  });

  it('is kept behind folds', () => {
    const { text } = read(
      `<main>${HEADLINE}${META}<div class="c7">${ONE.map(p).join('')}<div class="x collapsed" aria-expanded="false">${TWO.map(p).join('')}</div><button>Read more</button></div></main>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
    const details = read(
      `<main>${HEADLINE}${META}<div class="c7">${ONE.map(p).join('')}<details><summary>What it costs</summary>${TWO.map(p).join('')}</details></div></main>`,
    );
    expect(lines(details.text)).toEqual([...ONE, 'What it costs', ...TWO]);
  });

  const second = [
    'Tarn Rovers lost at home for the fourth time in a row on Saturday, and the crowd left before the whistle.',
    'Their coach, Dag Winther, said after the match that he would not resign, whatever was sung behind the goal.',
    'The club meets Brackhaven next week, which has not won at Tarn since the war and has never been as near to it.',
  ];
  const parts = [
    [HEADLINE, META, story],
    ['<h1>Rovers lose once more</h1>', '<p class="meta">By Tom Ash</p>', second.map(p).join('')],
  ];
  it.each([
    [
      'in boxes of their own',
      ([title, meta, text]: string[]) => `<div class="s">${title}${meta}<div class="t">${text}</div></div>`,
    ],
    [
      'with headlines in boxes of their own',
      ([title, meta, text]: string[]) =>
        `<div class="s"><div class="hd">${title}</div>${meta}<div class="t">${text}</div></div>`,
    ],
    [
      'all in one box, each with its date',
      ([title, meta, text]: string[]) =>
        `<div class="hd">${title}</div><time>5 March 2026</time>${meta}<div class="t">${text}</div>`,
    ],
  ])('is the first of two on one page, without article elements, %s', (_name, told) => {
    expect(lines(read(`<div class="all">${parts.map(told).join('')}</div>`).text)).toEqual(PARAGRAPHS);
  });

  it('keeps the entries of a live report with their times apart', () => {
    const entries = PARAGRAPHS.map(
      (each, at) =>
        `<div class="e"><p class="h">${18 - at}:0${at}${at > 2 ? ' GMT' : ''}</p><h3>Turn number ${at + 1} of the day</h3>${p(each)}</div>`,
    ).join('');
    const { text } = read(`<main>${HEADLINE}${META}<div class="c7">${entries}</div></main>`);
    for (const each of PARAGRAPHS) expect(lines(text)).toContain(each);
    expect(text).not.toMatch(/^\d\d:\d\d(?: GMT)?$/mu);
  });

  it('is told under its pictures, where there is little else', () => {
    const pictures = PARAGRAPHS.map(
      (each, at) =>
        `<div class="f"><img src="/p${at}.jpg" width="900" height="600" alt=""><p>${each}</p></div>`,
    ).join('');
    expect(lines(read(`<main>${HEADLINE}${META}<div class="c7">${pictures}</div></main>`).text)).toEqual(
      PARAGRAPHS,
    );
  });

  it.each([
    ['Indonesian', 'id', 'Baca selanjutnya | '],
    ['Greek', 'el', 'Διαβάστε και αυτό: '],
    ['Hebrew', 'he', 'לקריאה נוספת: '],
    ['Vietnamese', 'vi', 'Đọc tiếp bài: '],
    ['Korean', 'ko', '함께 볼 기사: '],
    ['Bengali', 'bn', 'আরও দেখুন: '],
    ['Zulu', 'zu', 'FUNDA OLUNYE UDABA » '],
  ])('has no pointer to another story in it, in %s', (_name, lang, lead) => {
    const { text } = read(
      `<main>${HEADLINE}${META}<div class="c7">${ONE.map(p).join('')}<p>${lead}<a href="/n/77">Barge was overdue for inspection when it struck, says report</a></p>${TWO.map(p).join('')}</div></main>`,
      '',
      lang,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });

  it('is no list of other stories that stands over the headline, though they are told at length', () => {
    const ticker = [
      'Mayor opens the library',
      'Rovers lose at home',
      'Ferry across the sound to run again on Monday',
      'School meals to cost more',
    ]
      .map(
        (each, at) =>
          `<li><a href="/n/${at}">${each}</a> ${PARAGRAPHS[at]?.replace('ferry', 'boat').slice(0, 110)} and so it goes on for a while […]</li>`,
      )
      .join('');
    const { text } = read(
      `<div class="page"><div class="n"><ul>${ticker}</ul></div><div class="m">${HEADLINE}${META}${story}</div></div>`,
    );
    expect(lines(text)).toEqual(PARAGRAPHS);
  });
});
