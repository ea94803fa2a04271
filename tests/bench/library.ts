import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Profiles } from './library/profiles.ts';
import { type LibraryResult, measure, peer } from './library/run.ts';

const HELP = `The library at size, in Chromium, with the built extension (npm run build before).

  --sizes 1000,10000,50000   how many stories
  --peers minisearch,flexsearch,scan
  --peers-to 10000           the largest size that peers which keep their index in memory are asked at
  --profiles FOLDER          keeps the filled libraries there, and takes them from there the next time
  --help
`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,50000' },
    peers: { type: 'string', default: 'scan,minisearch,flexsearch' },
    'peers-to': { type: 'string', default: '10000' },
    profiles: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) {
  console.log(HELP);
  process.exit(0);
}

/** What is promised, by size. */
const bars = (stories: number): Partial<Record<keyof LibraryResult, number>> => ({
  open: 500,
  p95: stories > 10_000 ? 250 : 100,
  save: 50,
  tag: 50,
  megabytes: 250,
});

const round = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
const peers = values.peers.split(',').filter(Boolean);
const kept = values.profiles;
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'nutgraf-bench-')));
await mkdir(folder, { recursive: true });
const profiles = new Profiles(folder);
let missed = 0;
try {
  for (const wanted of values.sizes.split(',').map(Number)) {
    const { driver, filling, close } = await profiles.open(wanted);
    const result = await measure(driver, wanted);
    console.log(`\n${wanted} stories of 600 words`);
    const row = (name: string, value: number, unit: string, bar?: number): void => {
      const isMissed = bar !== undefined && value > bar;
      if (isMissed) missed += 1;
      const told = bar === undefined ? '' : `   bar ${bar}${isMissed ? '   MISSED' : ''}`;
      console.log(`  ${name.padEnd(34)}${round(value).padStart(9)} ${unit}${told}`);
    };
    const bar = bars(wanted);
    row('first rows', result.open, 'ms', bar.open);
    row('the finder’s answer', result.ready, 'ms');
    row('search as you type, median', result.p50, 'ms');
    row('search as you type, p95', result.p95, 'ms', bar.p95);
    console.log(`  ${'slowest'.padEnd(34)}${result.slowest}`);
    row('tag filter', result.tag, 'ms', bar.tag);
    row('save', result.save, 'ms', bar.save);
    row('jump in the list, slowest', result.scroll, 'ms');
    row('memory of page and finder', result.megabytes, 'MB', bar.megabytes);
    const { many } = result;
    const patience = wanted > 10_000 ? undefined : 10_000;
    row(`tag ${many.ticked} stories at once`, many.tag, 'ms', patience);
    row('take it back', many.undo, 'ms', patience);
    row('longest stand-still meanwhile', many.frozen, 'ms', 500);
    row(`complete among ${many.tags} tags, p95`, many.complete, 'ms', 50);
    row('the same in the popup', many.completeInPopup, 'ms', 50);
    row('indexing what was brought in', filling.index, 'ms');
    row('the same for kin, behind all else', filling.kin, 'ms');
    console.log(
      `  ${'ours'.padEnd(11)} build ${round(filling.index)} ms, open ${round(result.ready)} ms, query median ${round(result.p50)} ms, p95 ${round(result.p95)} ms, with the page’s own rows`,
    );
    for (const name of peers) {
      if (name !== 'scan' && wanted > Number(values['peers-to'])) continue;
      const other = await peer(driver, name, wanted);
      const bytes = other.bytes === null ? '' : `, ${round(other.bytes / 1_000_000)} MB to read`;
      const part = other.stories < wanted ? ` (broken off, with ${other.stories} stories)` : '';
      console.log(
        `  ${name.padEnd(11)} build ${round(other.build)} ms${part}, open ${round(other.open)} ms, query median ${round(other.p50)} ms, p95 ${round(other.p95)} ms${bytes}`,
      );
    }
    await close();
  }
} finally {
  if (!kept) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(missed > 0 ? 1 : 0);
