import type { Detection } from '@/lib/article';
import { ownOf } from '../page/own';
import { type Features, FEATURES, featuresOf } from './features';
import { BIAS, WEIGHTS } from './weights';

/** What weighs less than this is no reason worth telling. */
const TOLD = 0.25;

/**
 * Tells whether a page is a story, cheaply enough for every page load: a weighted sum of what it declares, its address,
 * its long paragraphs and the counts of a few elements. Reads, never changes, no layout.
 */
export function detectArticle(document: Document, options: { url?: string } = {}): Detection {
  return judge(featuresOf(document, options.url ?? ownOf(document, 'URL')));
}

/** Weighs the features of a page. */
export function judge(features: Features): Detection {
  const said = FEATURES.map((name) => ({
    name,
    value: features[name],
    weight: features[name] * WEIGHTS[name],
  }));
  const score = said.reduce((sum, each) => sum + each.weight, BIAS);
  const confidence = 1 / (1 + Math.exp(-score));
  return {
    isArticle: confidence >= 0.5,
    confidence: Math.round(confidence * 1000) / 1000,
    reasons: said
      .filter((each) => Math.abs(each.weight) >= TOLD)
      .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map(({ name, value, weight }) => `${weight > 0 ? '+' : '-'}${name}:${Math.round(value * 100) / 100}`),
  };
}
