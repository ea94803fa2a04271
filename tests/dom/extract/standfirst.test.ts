import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';

const HEADLINE = 'Crane stands idle for a third week';
const DEK =
  'The parts for the crane of Averley wait on a ship outside the port, and nobody can say for how long.';
const P = (words: string): string =>
  `${words} The harbour office of Averley said on Friday that the crane would stand idle until the parts had come, and that nobody could say when this would be, since the ship that carries them waits outside.`;
const BODY = `<p>${P('One.')}</p><p>${P('Two.')}</p><p>${P('Three.')}</p>`;

function standfirst(story: string, description = DEK): string | null {
  const html = `<!doctype html><html lang=en><head><title>${HEADLINE} – Averley Post</title><meta name=description content="${description}"></head><body><main><article>${story}</article></main></body></html>`;
  return extractArticle(new DOMParser().parseFromString(html, 'text/html'), {
    url: 'https://averley.example/news/crane-idle-third-week-4711',
  }).standfirst;
}

const H1 = `<h1>${HEADLINE}</h1>`;

describe('the standfirst', () => {
  it.each([
    [
      'stands in a list that is called the foot of the head',
      `<div class=head>${H1}<ul class=footer><li><h2>${DEK}</h2></li></ul></div><div class=b>${BODY}</div>`,
    ],
    [
      'is the lead, and not a line for another story in the same intro',
      `<div class=article-intro>${H1}<h2 class=k9>Another turn in the quarrel over the port's budget</h2><p class=lead>${DEK}</p></div><div class=b>${BODY}</div>`,
    ],
    [
      'is called a teaser beside the headline, which the body therefore leaves out',
      `<div class=head>${H1}<div class="header-teaser teaser"><div class=k3>${DEK}</div></div></div><div class=share>Share</div><div class=b>${BODY}</div>`,
    ],
  ])('%s', (_name, story) => {
    expect(standfirst(story)).toBe(DEK);
  });

  it('is the line under the headline, and not the first paragraph that is called an intro', () => {
    const sub = 'How the harbour of Averley learned to wait for a ship';
    expect(
      standfirst(
        `<header>${H1}<h2 class=doc__subheader>${sub}</h2></header><p class=doc__intro>${DEK}</p>${BODY}`,
      ),
    ).toBe(sub);
  });

  it.each([
    [
      'an offer to hear it in an app',
      `${H1}<div class=audio-app-download><h3 class=audio-app-title>Listen on the go with the Averley audio app</h3></div><div class=b>${BODY}</div>`,
    ],
    [
      'a line of the player',
      `${H1}<p class=subtitle>Listen to this story, read by Pia Lind, 5 min</p><div class=b>${BODY}</div>`,
    ],
    [
      'the headline again',
      `<header class=intro>${H1}<h2>${HEADLINE}</h2></header><div class=b>${BODY}</div>`,
    ],
  ])('is not %s', (_name, story) => {
    expect(standfirst(story)).toBeNull();
  });

  it('is not the first of equal paragraphs, each in a box of its own, that the description copies', () => {
    const boxes = ['One.', 'Two.', 'Three.'].map(
      (words) => `<div class=par><div><p>${P(words)}</p></div></div>`,
    );
    expect(standfirst(`${H1}<div class=b>${boxes.join('<div class=ad></div>')}</div>`, P('One.'))).toBeNull();
    expect(
      standfirst(
        `${H1}<div class=b><p>${P('One.')}</p><figure></figure><p>${P('Two.')}</p></div>`,
        P('One.'),
      ),
    ).toBeNull();
  });

  it.each([
    [
      'the first paragraph in a field of content that is called a text with summary',
      `${H1}<p class=by>By Pia Lind</p><div class="field field-name-body field-type-text-with-summary"><p><b>${P('One.')}</b></p><p>${P('Two.')}</p><p>${P('Three.')}</p><p>${P('Four.')}</p><p>${P('Five.')}</p><p>${P('Six.')}</p></div>`,
    ],
    [
      'the first of the headings over the parts of the story',
      `${H1}<div class=b><h3>1. The crane waits for its parts, and so does the town</h3><p>${P('One.')}</p><h3>2. The ship waits for the wind, and so does its crew</h3><p>${P('Two.')}</p></div>`,
    ],
  ])('is not %s', (_name, story) => {
    expect(standfirst(story, P('One.'))).toBeNull();
  });
});
