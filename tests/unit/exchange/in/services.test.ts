import { describe, expect, it } from 'vitest';
import { readStory, type Story } from '@/lib/library';
import { freshLibrary } from '../../library/helpers';
import { bring, everything, fixture, omnivoreZip, storiesOf } from './helpers';

const CRANE = 'ledger.example/harbour/crane';
const FARES = 'ledger.example/fares';

interface Expected {
  format: string;
  report: { added: number; rejectedCount: number };
  crane: Partial<Story>;
  fares?: Partial<Story>;
  highlights?: string[];
  left?: string[];
  rejected?: string[];
}

const EXPECTED: Record<string, Expected> = {
  'pocket.csv': {
    format: 'pocket-csv',
    report: { added: 3, rejectedCount: 2 },
    crane: {
      headline: 'Steam crane to stay',
      tags: ['harbour', 'to do'],
      savedAt: '2025-03-12T09:00:00.000Z',
    },
    fares: { headline: 'Fares, "fair" or not', tags: ['Archive'] },
    rejected: ['notWeb', 'malformed'],
  },
  'pocket.html': {
    format: 'pocket-html',
    report: { added: 3, rejectedCount: 0 },
    crane: {
      headline: 'Steam crane to stay',
      tags: ['harbour', 'to do'],
      savedAt: '2025-03-12T09:00:00.000Z',
    },
    fares: { tags: ['Archive'] },
  },
  'instapaper.csv': {
    format: 'instapaper',
    report: { added: 3, rejectedCount: 0 },
    crane: { tags: ['harbour', 'cranes'], savedAt: '2025-03-12T09:00:00.000Z' },
    fares: { tags: ['Archive'] },
    highlights: ['It is a working machine,\nnot a monument.'],
  },
  'raindrop.csv': {
    format: 'raindrop',
    report: { added: 2, rejectedCount: 0 },
    crane: {
      standfirst: 'The council agreed.',
      tags: ['cranes', 'heritage', 'News/Harbour', 'Favourite'],
      savedAt: '2025-03-12T09:00:00.000Z',
    },
    fares: { tags: [] },
    highlights: ['It is a working machine.', 'built in 1911'],
    left: ['cover', 'note'],
  },
  'karakeep.json': {
    format: 'karakeep',
    report: { added: 2, rejectedCount: 2 },
    crane: {
      headline: 'Steam crane to stay',
      tags: ['harbour', 'cranes'],
      savedAt: '2025-03-12T09:00:00.000Z',
    },
    fares: { headline: 'https://ledger.example/fares', tags: ['Archive'] },
    left: ['note'],
    rejected: ['noAddress', 'noAddress'],
  },
  'linkding.html': {
    format: 'bookmarks',
    report: { added: 2, rejectedCount: 0 },
    crane: {
      tags: ['harbour', 'cranes'],
      savedAt: '2025-03-12T09:00:00.000Z',
      standfirst: 'The council & the owners agreed.',
    },
    fares: { tags: ['To read'] },
    left: ['notes', 'private'],
  },
  'firefox.html': {
    format: 'bookmarks',
    report: { added: 3, rejectedCount: 2 },
    crane: { tags: ['cranes', 'News/Harbour & ferries'], savedAt: '2025-03-12T09:00:00.000Z' },
    fares: { tags: ['News'] },
    left: ['shortcuturl'],
    rejected: ['notWeb', 'notWeb'],
  },
  'wallabag.json': {
    format: 'wallabag',
    report: { added: 2, rejectedCount: 0 },
    crane: {
      form: 'story',
      tags: ['harbour', 'cranes', 'Archive', 'Favourite'],
      savedAt: '2025-03-12T09:00:00.000Z',
      bylines: ['Marit Oland'],
      published: '2025-03-11T18:40:00+01:00',
    },
    fares: { form: 'link' },
    highlights: ['It is a working machine'],
    left: ['annotations.text', 'origin_url', 'preview_picture'],
  },
  'omnivore.zip': {
    format: 'zip',
    report: { added: 2, rejectedCount: 0 },
    crane: {
      form: 'story',
      tags: ['harbour', 'cranes', 'Archive'],
      savedAt: '2025-03-12T09:00:00.000Z',
      bylines: ['Marit Oland'],
    },
    fares: { form: 'link', tags: [] },
    highlights: ['It is a working machine,\nnot a monument.', 'built in 1911'],
    left: ['readingProgress', 'thumbnail'],
  },
  'zotero.json': {
    format: 'csl',
    report: { added: 2, rejectedCount: 1 },
    crane: {
      siteName: 'The Harbour Ledger',
      bylines: ['Marit Oland', 'Ledger staff'],
      published: '2025-03-11',
      savedAt: '2025-03-12T00:00:00.000Z',
      standfirst: 'The council agreed.',
    },
    left: ['section'],
    rejected: ['noAddress'],
  },
  'zotero.ris': {
    format: 'ris',
    report: { added: 1, rejectedCount: 2 },
    crane: {
      siteName: 'The Harbour Ledger',
      bylines: ['Marit Oland'],
      published: '2025-03-11',
      tags: ['harbour', 'cranes'],
      standfirst: 'The council agreed.',
    },
    left: ['N1'],
    rejected: ['noAddress', 'cutOff'],
  },
  'singlefile.html': {
    format: 'page',
    report: { added: 1, rejectedCount: 0 },
    crane: { form: 'story', savedAt: '2025-03-12T09:00:00.000Z' },
  },
};

describe.each(Object.entries(EXPECTED))(
  '%s',
  (name, { format, report, crane, fares, highlights = [], left = [], rejected = [] }) => {
    const content = (): Uint8Array<ArrayBuffer> => (name === 'omnivore.zip' ? omnivoreZip() : fixture(name));

    it('is known by its content and taken whole', async () => {
      const { db } = freshLibrary();
      const said = await bring(db, content());
      expect(said).toMatchObject({
        format,
        ...report,
        merged: 0,
        unchanged: 0,
        stopped: null,
        cancelled: false,
      });
      const stories = await storiesOf(db);
      expect(stories[CRANE]).toMatchObject(crane);
      if (fares) expect(stories[FARES]).toMatchObject(fares);
      const saved = await readStory(db, stories[CRANE]?.id ?? '');
      expect(saved?.selections.map((each) => each.text).toSorted()).toEqual(highlights.toSorted());
      expect(said.left.map((each) => each.field).toSorted()).toEqual(left);
      expect(said.rejected.map((each) => each.problem)).toEqual(rejected);
    });

    it('doubles nothing when it is brought again', async () => {
      const { db } = freshLibrary();
      await bring(db, content());
      const before = await everything(db);
      expect(await bring(db, content())).toMatchObject({ added: 0, merged: 0, unchanged: report.added });
      expect(await everything(db)).toEqual(before);
    });
  },
);

describe('several services', () => {
  it('come to one story for each address, with the tags of all', async () => {
    const { db } = freshLibrary();
    for (const name of Object.keys(EXPECTED))
      await bring(db, name === 'omnivore.zip' ? omnivoreZip() : fixture(name));
    const stories = await storiesOf(db);
    expect(Object.keys(stories).filter((key) => key.startsWith('ledger.example'))).toEqual([
      'ledger.example/fares',
      'ledger.example/harbour/crane',
      'ledger.example/surge',
      'ledger.example/surge?a=1&b=2',
      'ledger.example/untitled',
    ]);
    expect(stories[CRANE]?.tags).toEqual(
      expect.arrayContaining(['to do', 'News/Harbour', 'heritage', 'Archive', 'Favourite']),
    );
    expect(stories[CRANE]).toMatchObject({ form: 'story', savedAt: '2025-03-12T00:00:00.000Z' });
  });
});
