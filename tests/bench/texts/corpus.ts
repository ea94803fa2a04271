import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '../../../scripts/lib/bundle.ts';

export const TEXTS = join(root, '../shared/texts');

/** A story with summaries that people wrote. */
export interface SummaryText {
  set: string;
  id: string;
  lang: string;
  title?: string;
  paragraphs: string[];
  refs: string[];
}

/** A story of a set of stories; the same cluster is the same story. */
export interface StoryText {
  id: string;
  lang: string;
  cluster: string;
  title: string;
  lead: string;
  text?: string;
  date?: string;
  outlet?: string;
}

/** Two texts, and whether they are the same story. */
export interface PairText {
  id: string;
  lang: string;
  same: boolean;
  a: { title: string; text: string };
  b: { title: string; text: string };
}

/** The English sets on which the weights are trained and pooled figures are given. */
export const POOLED = ['cnndm-frank', 'cnndm-newts', 'writers'];
export const OTHERS = ['bnlpc-bn', 'norsumm-no', 'tes-tr', 'uscorpus-ur'];

export async function readSummaries(folder: string, set: string): Promise<SummaryText[]> {
  return (await readLines<SummaryText>(join(folder, 'summaries', `${set}.jsonl.gz`))).map((text) => ({
    ...text,
    set,
  }));
}

export async function readStories<T = StoryText>(folder: string, set: string): Promise<T[]> {
  return readLines<T>(join(folder, 'stories', `${set}.jsonl.gz`));
}

async function readLines<T>(file: string): Promise<T[]> {
  return gunzipSync(await readFile(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
