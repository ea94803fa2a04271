import { describe, expect, it } from 'vitest';
import { type PageReader, readSavedPage } from '@/lib/exchange/in/page';
import { extractArticle } from '@/lib/extract';
import singleFile from '../../fixtures/imports/singlefile.html?raw';

const reader: PageReader = {
  parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  extract: extractArticle,
};
const page = { url: null, title: null, fragment: false };

describe('saved pages', () => {
  it('are read as they would be in a tab', () => {
    const context = readSavedPage(
      singleFile,
      { ...page, url: 'https://ledger.example/harbour/crane?utm_source=letter' },
      reader,
    );
    expect(context).toMatchObject({
      headline: 'Steam crane to stay',
      canonicalUrl: 'https://ledger.example/harbour/crane',
      site: { name: 'The Harbour Ledger', host: 'ledger.example' },
      published: { iso: '2025-03-11T18:40:00+01:00' },
    });
    expect(context?.bylines.map((byline) => byline.name)).toEqual(['Marit Oland']);
    expect(context?.agencies.map((agency) => agency.name)).toEqual(['Reuters']);
    expect(context?.text).toContain('The foundations will be paid for by the port');
    // Meant from where the page was, not from where it is read.
    expect(JSON.stringify(context?.blocks)).toContain('https://ledger.example/machines');
    expect(document.title).not.toContain('must not run');
  });

  it('without an address of their own are read by their canonical link, or not at all', () => {
    expect(readSavedPage(singleFile, page, reader)?.url).toBe('https://ledger.example/harbour/crane');
    expect(readSavedPage('<p>No address.</p>', page, reader)).toBeNull();
  });

  it('that are empty make no story', () => {
    expect(readSavedPage('', { ...page, url: 'https://ledger.example/x' }, reader)).toBeNull();
  });
});

describe('texts that a service kept', () => {
  it('get their title for a headline and keep all paragraphs', () => {
    const context = readSavedPage(
      '<p>The council and the owners of the crane agreed shortly before midnight that it will stay where it is, on the old quay.</p><p>It is a working machine, the harbour master said, and not a monument to anything that is gone.</p><img src=x onerror="document.title=\'ran\'"><script>document.title = "ran"</script>',
      { url: 'https://ledger.example/harbour/crane', title: 'Steam crane to stay', fragment: true },
      reader,
    );
    expect(context?.headline).toBe('Steam crane to stay');
    expect(context?.blocks.filter((block) => block.type === 'paragraph')).toHaveLength(2);
    expect(context?.site.host).toBe('ledger.example');
    expect(document.title).not.toBe('ran');
  });
});
