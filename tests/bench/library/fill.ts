import type { ArticleContext } from '@/lib/article';
import { Library } from '@/lib/library';
import { candidateOf } from '@/lib/library/candidate';
import { KinStore } from '@/lib/library/kin';
import { searchText } from '@/lib/library/search-text';
import { tagPathsOf } from '@/lib/library/tag-names';
import type { Story } from '@/lib/library';
import { type MadeStory, questions, storyMaker } from './generate';

export { questions, storyMaker };

const { runtime } = (
  globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
).chrome;

/** The context of a made story. */
export function contextOf(made: MadeStory): ArticleContext {
  const evidence = { source: 'visible' as const, quote: '', locator: null };
  const paragraphs = made.text.match(/(?:[^.]*\.){1,5}/gu) ?? [made.text];
  return {
    url: `https://${made.host}/${made.id}`,
    canonicalUrl: null,
    lang: made.lang,
    isArticle: true,
    confidence: 1,
    kind: 'news',
    site: { name: made.siteName, host: made.host },
    headline: made.headline,
    kicker: null,
    standfirst: made.standfirst,
    bylines: [{ name: made.byline, evidence }],
    published: {
      iso: made.published,
      precision: 'second',
      text: null,
      zone: null,
      offset: '+00:00',
      zoneSource: 'declared',
      evidence,
    },
    modified: null,
    otherTimes: [],
    agencies: made.agency
      ? [{ name: made.agency, role: 'text', where: 'dateline', text: `(${made.agency})`, evidence }]
      : [],
    dateline: null,
    notes: [],
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text: text.trim() })),
    text: paragraphs.map((text) => text.trim()).join('\n\n'),
    leadImage: null,
    trending: [],
    related: [],
    feeds: [],
    topics: [],
  };
}

function rowOf(made: MadeStory): Story {
  return {
    id: made.id,
    key: `${made.host}/${made.id}`,
    form: 'story',
    url: `https://${made.host}/${made.id}`,
    headline: made.headline,
    host: made.host,
    siteName: made.siteName,
    standfirst: made.standfirst,
    bylines: [made.byline],
    lang: made.lang,
    published: made.published,
    modified: null,
    agencies: made.agency ? [made.agency] : [],
    noteKinds: [],
    words: 600,
    tags: made.tags,
    tagPaths: tagPathsOf(made.tags),
    savedAt: made.savedAt,
    capturedAt: made.savedAt,
    changedAt: made.savedAt,
    versionCount: 1,
    hasImage: false,
    deletedAt: null,
  };
}

/** Fills the library of the page that this runs in. */
export async function fill(from: number, to: number): Promise<void> {
  const db = new Library();
  const { make } = storyMaker();
  for (let at = from; at < to; at += 500) {
    const stories = Array.from({ length: Math.min(500, to - at) }, (_, step) => make(at + step));
    const contexts = stories.map(contextOf);
    const rows = stories.map(rowOf);
    await db.transaction('rw', [db.stories, db.texts, db.versions], async () => {
      await db.stories.bulkPut(rows);
      await db.texts.bulkPut(
        rows.map((row, each) => ({ storyId: row.id, text: searchText(row, contexts[each] ?? null) })),
      );
      await db.versions.bulkPut(
        contexts.map((context, each) => ({
          id: `${rows[each]?.id ?? ''}:1`,
          storyId: rows[each]?.id ?? '',
          number: 1,
          capturedAt: rows[each]?.savedAt ?? '',
          hash: String(at + each),
          context,
        })),
      );
    });
  }
  db.close();
}

/** Gives the stories so many different tags in all, besides those that they have. */
export async function spreadTags(count: number): Promise<number> {
  const db = new Library();
  const rows = await db.stories.limit(Math.min(count, 5000)).toArray();
  const each = Math.ceil(count / rows.length);
  const tagged = rows.map((row, at) => {
    const own = Array.from({ length: each }, (_, step) => at * each + step);
    const tags = [...row.tags, ...own.map((tag) => `Bench topic ${tag % 90}/Leaf ${tag}`)];
    return { ...row, tags, tagPaths: tagPathsOf(tags) };
  });
  for (let at = 0; at < tagged.length; at += 500) await db.stories.bulkPut(tagged.slice(at, at + 500));
  db.close();
  return rows.length * each;
}

/** Asks for kin, and waits until the background has taken all stories into its index. */
export async function awaitKin(): Promise<void> {
  const store = new KinStore();
  const { make } = storyMaker(3);
  const article = candidateOf(contextOf(make(1)), 'asked');
  const question = { article, url: 'https://asked.example/', canonicalUrl: null, listed: [] };
  for (;;) {
    // Asked again and again, the background stays awake.
    await runtime.sendMessage({ kind: 'kinOf', request: question });
    const state = await store.indexes.get('state');
    if (state?.name === 'state' && state.late.length === 0) break;
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
  }
  store.close();
}
