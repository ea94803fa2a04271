import { metaOf, type StructuredData, textOf } from './structured';
import type { Line } from './reading/types';
import { globalPattern } from './pattern';
import type { PageElement } from './page/element';

/** Scripts that alone tell a language; where several use one script, none is named. */
const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30FF]/gu],
  ['ko', /[\uAC00-\uD7AF]/gu],
  ['zh', /[\u4E00-\u9FFF]/gu],
  ['el', /[\u0370-\u03FF]/gu],
  ['he', /[\u0590-\u05FF]/gu],
  ['th', /[\u0E00-\u0E7F]/gu],
  ['ta', /[\u0B80-\u0BFF]/gu],
  ['te', /[\u0C00-\u0C7F]/gu],
  ['bn', /[\u0980-\u09FF]/gu],
  ['ka', /[\u10A0-\u10FF]/gu],
  ['hy', /[\u0530-\u058F]/gu],
];

/** The page's language as a BCP 47 tag: what it declares when that is a tag, else what its script alone tells. */
export function readLanguage(root: PageElement, data: StructuredData, lines: Line[]): string | null {
  const declared = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    data.article ? textOf(data.article.node['inLanguage']) : null,
    metaOf(data, 'content-language', 'og:locale', 'language', 'dc.language')?.content,
    root.children.find((each) => each.localName === 'body')?.getAttribute('lang'),
  ];
  for (const each of declared) {
    const tag = tagOf(each);
    if (tag !== null) return tag;
  }
  return scriptLanguage(lines);
}

function tagOf(value: string | null | undefined): string | null {
  if (!value) return null;
  try {
    return Intl.getCanonicalLocales(value.trim().replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function scriptLanguage(lines: Line[]): string | null {
  const sample = lines
    .slice(0, 400)
    .map((line) => line.text)
    .join(' ')
    .slice(0, 6000);
  const letters = sample.replaceAll(globalPattern`[^\p{L}]`, '').length;
  if (letters < 40) return null;
  for (const [lang, pattern] of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > letters * (lang === 'ja' ? 0.1 : 0.4)) return lang;
  }
  return null;
}
