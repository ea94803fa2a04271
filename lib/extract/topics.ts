import type { PageReading } from './reading/types';
import type { DataValue } from './structured/types';
import { decodeEntities, fold } from './text';

const NAMES = new Set([
  'article:tag',
  'news_keywords',
  'keywords',
  'parsely-tags',
  'sailthru.tags',
  'cxenseparse:keywords',
]);
const MOST = 24;

/** The topics that the page declares (tags, keywords), each once, in order, at most 24. */
export function readTopics(page: PageReading): string[] {
  const topics = new Map<string, string>();
  const add = (words: string): void => {
    for (const each of decodeEntities(words).split(/[,;]/u)) {
      const topic = each.replaceAll(/\s+/gu, ' ').trim();
      if (topic.length > 1 && topic.length < 60 && topics.size < MOST)
        topics.set(fold(topic), topics.get(fold(topic)) ?? topic);
    }
  };
  const node = page.structured.article?.node;
  const values: (DataValue | undefined)[] = [node?.['keywords']];
  for (const value of values.flat()) if (typeof value === 'string') add(value.replace(/^[a-z]+:/u, ''));
  if (topics.size === 0)
    for (const meta of page.structured.metas) if (NAMES.has(meta.name)) add(meta.content);
  return [...topics.values()];
}
