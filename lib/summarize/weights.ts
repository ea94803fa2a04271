import type { Weights } from './scoring.ts';

/** Written by `npm run train:summary`; not to be changed by hand. */
export const WEIGHTS: Weights = {
  words: [
    -1.6873, // bias
    0.9488, // count
    2.8028, // spread
    -0.8217, // firstSentence
    0.6257, // firstPlace
    -0.5457, // inFirst
    0.021, // inFirstThree
    -4.3974, // occurrence
    0.7292, // name
    0.4017, // number
    0.4248, // short
    0.1911, // length
    0.5766, // occurrenceOfCount
    -0.3378, // countOfShort
    -0.1862, // countOfName
    -0.2462, // firstSentenceOfName
    -0.7366, // quoted
    0.0347, // leading
    -0.0589, // leadsOften
    0.3406, // early
    0.0245, // earlyCount
  ],
  pairs: [
    -0.9763, // bias
    0.9907, // count
    1.9605, // spread
    -0.87, // firstSentence
    0.1611, // firstPlace
    -0.8317, // inFirst
    -0.0064, // inFirstThree
    0.1964, // left
    0.1952, // right
    0.5915, // names
    0.5739, // number
    -0.2703, // short
  ],
  sentences: [
    0.2707, // wordsShort
    0.2289, // pairsShort
    0.2973, // wordsLong
    0.2286, // pairsLong
    0.0746, // length
    0.476, // lengthSquared
    0.4149, // repeated
    -2.3231, // repeatedShare
    0.0407, // neighbours
    0.7991, // span
    0.1987, // first
    -0.7026, // second
    -0.3792, // third
    0.0646, // fourthOrFifth
    -0.3342, // sixthToTenth
    0.6044, // sentence
    -1.5493, // place
    0.0302, // length
    -0.0726, // lengthSquared
    -0.6139, // veryShort
    -0.4619, // hasQuotation
    0.2562, // hasNumber
    1.0528, // names
    2.0789, // wordsWorth
    7.0125, // pairsWorth
    -0.8976, // wordsSum
    -2.3544, // pairsSum
    -0.4363, // opensParagraph
    1.4314, // likeFirst
    0.0, // open
  ],
};
