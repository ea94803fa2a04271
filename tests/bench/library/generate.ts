/** A story of the bench: plain, so that every system can take it in. */
export interface MadeStory {
  id: string;
  headline: string;
  standfirst: string;
  text: string;
  host: string;
  siteName: string;
  byline: string;
  agency: string | null;
  lang: string;
  tags: string[];
  savedAt: string;
  published: string;
}

/** Numbers that look random and are the same each time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Language {
  code: string;
  /** How much of all stories are in it. */
  share: number;
  syllables: string[];
  /** Between words: scripts without spaces have nothing there. */
  gap: string;
  /** How many different words there are. */
  words: number;
}

const split = (syllables: string): string[] => syllables.split(' ');
const LANGUAGES: Language[] = [
  {
    code: 'en',
    share: 0.5,
    gap: ' ',
    words: 60_000,
    syllables: split(
      'the re in ter ment con tion al pro ly er ing ab ough str com port ness dis ful able un der wa st el mo ka ven ti on sha',
    ),
  },
  {
    code: 'de',
    share: 0.12,
    gap: ' ',
    words: 80_000,
    syllables: split(
      'ver ge sch ung keit be ein aus auf über lich heit zu ab mit ent wirt schaft rei ter län der mä kö nig straß',
    ),
  },
  {
    code: 'fr',
    share: 0.1,
    gap: ' ',
    words: 50_000,
    syllables: split(
      'con tion ment dé é té ré pré qui eau oux aire eur eux nais san ce vil le pou voir cha gra',
    ),
  },
  {
    code: 'es',
    share: 0.1,
    gap: ' ',
    words: 50_000,
    syllables: split(
      'ción mien to des con pro es tar ra do ña lo ga ble idad per so na ción a ho rro pue blo',
    ),
  },
  {
    code: 'hi',
    share: 0.06,
    gap: ' ',
    words: 40_000,
    syllables: split('का की में है स र न म प्र क्ष वि श्व रा ज नी ति सर कार भा रत दे श लो ग'),
  },
  {
    code: 'ar',
    share: 0.06,
    gap: ' ',
    words: 40_000,
    syllables: split('ال م ر ت ب ن ك و س ل ج ح ق ي ف ع د مد ين ة ون ات'),
  },
  {
    code: 'ja',
    share: 0.06,
    gap: '',
    words: 20_000,
    syllables: split(
      '政 府 は 東 京 の 新 しい 計 画 を 発 表 した 市 民 が 港 橋 開 通 会 議 年 月 日 大 統 領 経 済',
    ),
  },
];

/** Words of a language by rank: frequent ones are short. */
function vocabulary({ syllables, words, code }: Language): string[] {
  const random = randomOf(code.charCodeAt(0) * 131 + code.charCodeAt(1));
  const found = new Set<string>();
  while (found.size < words) {
    const longest = found.size < 60 ? 1 : found.size < 2000 ? 2 : 4;
    const length = 1 + Math.floor(random() * longest) + (found.size > 2000 ? 1 : 0);
    let word = '';
    for (let at = 0; at < length; at += 1) word += syllables[Math.floor(random() * syllables.length)] ?? '';
    // Where all short words are taken, a longer one takes the rank.
    if (found.has(word)) word += syllables[Math.floor(random() * syllables.length)] ?? '';
    found.add(word);
  }
  return [...found];
}

/** Chooses ranks as often as Zipf's law has it (exponent 1.05), through a table of sums. */
function zipf(count: number): (random: number) => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 2.7) ** 1.05;
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Makes stories of 600 words in seven languages, the same ones each time. */
export function storyMaker(seed = 1): {
  make: (number: number) => MadeStory;
  words: (lang: string) => string[];
} {
  const made = LANGUAGES.map((language) => ({
    ...language,
    list: vocabulary(language),
    rank: zipf(language.words),
  }));
  const tags = Array.from({ length: 400 }, (_, at) => `Topic ${at % 40}/Matter ${at}`);
  const tagRank = zipf(tags.length);
  return {
    words: (lang) => made.find((each) => each.code === lang)?.list ?? [],
    make(number) {
      const random = randomOf(seed * 1_000_003 + number);
      let share = random();
      const language = made.find((each) => (share -= each.share) < 0) ?? made[0];
      if (!language) throw new Error('There is no language.');
      const word = (): string => language.list[language.rank(random())] ?? '';
      const line = (count: number): string => Array.from({ length: count }, word).join(language.gap);
      const sentences = Array.from({ length: 30 }, () => `${line(20)}.`);
      const outlet = Math.floor(random() ** 2 * 300);
      const saved = Date.UTC(2018, 0, 1) + number * 4_600_000;
      return {
        id: `${number.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`,
        headline: line(9),
        standfirst: line(18),
        text: sentences.join(' '),
        host: `outlet${outlet}.example`,
        siteName: `Outlet ${outlet}`,
        byline: `${language.list[300 + Math.floor(random() * 900)] ?? ''} ${language.list[1500 + Math.floor(random() * 3000)] ?? ''}`,
        agency:
          random() < 0.3 ? (['Reuters', 'AP', 'AFP', 'dpa', 'PTI'][Math.floor(random() * 5)] ?? null) : null,
        lang: language.code,
        tags: Array.from({ length: Math.floor(random() * 4) }, () => tags[tagRank(random())] ?? ''),
        savedAt: new Date(saved).toISOString(),
        published: new Date(saved - random() * 86_400_000).toISOString(),
      };
    },
  };
}

/** Questions as readers type them: frequent and rare words, several, a phrase, a field; from the stories themselves. */
export function questions(count: number): string[] {
  const { make } = storyMaker();
  const random = randomOf(99);
  return Array.from({ length: 30 }, (_, at) => {
    const story = make(Math.floor(random() * count));
    const words = story.text.split(/[ .]+/u).filter((word) => word.length > 2);
    const pick = (): string => (words[Math.floor(random() * words.length)] ?? '').slice(0, 14);
    switch (at % 5) {
      case 0:
        return pick();
      case 1:
        return `${pick()} ${pick()}`;
      case 2:
        return `${pick()} ${pick()} ${pick()}`;
      case 3:
        return `${pick()} outlet:${story.siteName.slice(-2)}`;
      default:
        return `"${words.slice(10, 13).join(' ').slice(0, 40)}"`;
    }
  });
}
