import { createIndex } from '../../../lib/related/index.ts';
import type { StoryText } from './corpus.ts';
import { generator } from './intervals.ts';

/** CPU milliseconds and memory of an index of so many stories. */
export interface Growth {
  stories: number;
  add: number;
  query: number;
  slowest: number;
  megabytes: number;
}

/**
 * Fills an index with stories made of the sentences of real ones, shuffled, so that frequent words stay frequent and rare ones
 * rare, and asks it for kin.
 */
export function measureGrowth(source: readonly StoryText[], stories: number, queries = 60): Growth {
  const random = generator(stories);
  const sentences = source
    .flatMap(({ lead, text = '' }) => (text || lead).split(/(?<=[.!?])\s+/u))
    .filter((each) => each.length > 20);
  const titles = source.map(({ title }) => title);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const make = (at: number): StoryText => {
    const body = Array.from({ length: 14 }, () => pick(sentences));
    return {
      id: String(at),
      lang: 'en',
      cluster: '',
      title: pick(titles),
      lead: body.slice(0, 3).join(' '),
      text: body.join(' '),
      date: new Date(1.7e12 + at * 6e5).toISOString(),
    };
  };
  const index = createIndex();
  let cpu = 0;
  for (let at = 0; at < stories; at += 500) {
    const batch = Array.from({ length: Math.min(500, stories - at) }, (_value, more) => make(at + more));
    const start = process.cpuUsage();
    for (const story of batch) index.add(story);
    cpu += milliseconds(start);
  }
  const asked = Array.from({ length: queries }, (_value, at) => make(stories + at));
  for (const story of asked.slice(0, 10)) index.rank(story, 20);
  const times = asked.map((story) => {
    const start = process.cpuUsage();
    index.rank(story, 20);
    return milliseconds(start);
  });
  const query = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { stories, add: cpu / stories, query, slowest: Math.max(...times), megabytes: index.bytes / 1e6 };
}

function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
