import { pattern } from '../pattern';

const AND = 'and|und|et|y|e|en|og|och|ja|и|та|i|και|و|और|és|ve|dan|şi|și|agus|eta';
/** The same in bylines set in capitals; one letter would be an initial. */
const CAPS = AND.split('|')
  .filter((word) => word.length > 1)
  .map((word) => word.toUpperCase())
  .join('|');
/** What follows these helped, and did not write. */
const WITH = 'with|mit|con|avec|com|met|med|ile|z|s|с';
/** "And" where the word means something else in other languages (CLDR's list patterns; asking `Intl` costs a page 30 ms). */
const OWN_AND: Record<string, string> = {
  cs: 'a',
  sk: 'a',
  cy: 'a|ac',
  sl: 'in',
  lt: 'ir',
  lv: 'un',
  sq: 'dhe',
  fil: 'at',
  tl: 'at',
  sw: 'na',
  vi: 'và',
  az: 'və',
  uz: 'va',
  kk: 'және',
  th: 'และ',
  bn: 'এবং|ও',
  mr: 'आणि',
  gu: 'અને',
  pa: 'ਅਤੇ',
  ta: 'மற்றும்',
  te: 'మరియు',
  kn: 'ಮತ್ತು',
  ur: 'اور',
  ko: '및',
  uk: 'та|й',
  be: 'ды',
  ro: 'și',
  ms: 'dan',
  ne: 'र',
  my: 'နှင့်',
  hy: 'և',
  ka: 'და',
  am: 'እና',
  mn: 'ба',
  ku: 'û',
  so: 'iyo',
  ha: 'da',
  yo: 'àti',
};
/** "And" written onto the second name; names that begin with it stand alone, or third after two. */
const JOINED_AND: Record<string, RegExp> = {
  ar: /^(\S+(?:\s\S+){1,2})\sو(?!(?:ليد|ائل|سيم|فاء|جدي|حيد|سام|داد|ديع|هيب|صفي|ليم|جيه|رد)\s)(\S+\s\S.*)$/u,
  he: /^(\S+(?:\s\S+){1,2})\sו(\S+\s\S.*)$/u,
};

/** Parts names of a list: separators, and the words for "and". */
export function joinOf(lang: string | null | undefined): RegExp {
  const words = OWN_AND[lang?.split(/[-_]/u)[0]?.toLowerCase() ?? ''];
  const own = words ? `|${words}` : '';
  return pattern(
    String.raw`\s*(?:([;|•·●∙／、►▪■\n]|\s[–—-]\s|[–—]|/(?!/))|(,|，|،)(?:\s*(?:${AND}|${CAPS}${own})(?=\s))?|\s&\s|\s(?:${AND}|${CAPS}${own})\s|\s(${WITH})\s)\s*`,
  );
}

/** Where the language writes "and" onto the second name: the pattern of two names joined so. */
export function joinedAnd(lang: string | null | undefined): RegExp | undefined {
  return JOINED_AND[lang?.split(/[-_]/u)[0]?.toLowerCase() ?? ''];
}
