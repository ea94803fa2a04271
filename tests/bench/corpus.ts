import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the corpus knows of one page. */
export interface CorpusPage {
  page: string;
  url: string;
  outlet: string;
  page_type: string;
  gold: {
    title?: string | null;
    authors?: string[] | null;
    published?: string | null;
    body?: string | null;
    with?: string[];
    without?: string[];
    topics?: string[] | null;
  };
  labels?: Labels;
}

interface LabelTime {
  text: string | null;
  iso: string | null;
}
/** One block of other stories, as labelled. */
export interface LabelList {
  heading: string | null;
  items: { title: string; href: string | null }[];
}

/** What a careful reader read off a page. */
export interface Labels {
  is_news_article: boolean;
  headline: string | null;
  published: LabelTime | null;
  modified: LabelTime | null;
  bylines: string[];
  agencies: { name: string; text: string; where: string }[];
  notes: { kind: string; text: string }[];
  trending: LabelList[];
  related: LabelList[];
}

/** The set that a page belongs to. */
export const setOf = (page: CorpusPage): string => page.page.split('/')[0] ?? '';

/** Reads the corpus' manifest. */
export async function readCorpus(folder: string): Promise<CorpusPage[]> {
  const text = await readFile(join(resolve(folder), 'manifest.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as CorpusPage);
}

/** Reads a page as it was served. */
export async function readBody(folder: string, page: CorpusPage): Promise<Buffer> {
  return gunzipSync(await readFile(join(resolve(folder), `${page.page}.html.gz`)));
}
