import type { Weights } from './scoring.ts';

/** Written by `npm run train:summary`; not to be changed by hand. */
export const WEIGHTS: Weights = {
  words: [
    -1.6852, // bias
    0.9486, // count
    2.8013, // spread
    -0.8211, // firstSentence
    0.62, // firstPlace
    -0.5452, // inFirst
    0.0222, // inFirstThree
    -4.3986, // occurrence
    0.7287, // name
    0.4024, // number
    0.4246, // short
    0.1914, // length
    0.5773, // occurrenceOfCount
    -0.3375, // countOfShort
    -0.186, // countOfName
    -0.2459, // firstSentenceOfName
    -0.7367, // quoted
    0.0347, // leading
    -0.0591, // leadsOften
    0.3378, // early
    0.0229, // earlyCount
  ],
  pairs: [
    -0.979, // bias
    0.9907, // count
    1.9635, // spread
    -0.8686, // firstSentence
    0.1583, // firstPlace
    -0.8306, // inFirst
    -0.0053, // inFirstThree
    0.1962, // left
    0.1951, // right
    0.5915, // names
    0.5741, // number
    -0.2702, // short
  ],
  sentences: [
    0.2723, // wordsShort
    0.2249, // pairsShort
    0.3022, // wordsLong
    0.2247, // pairsLong
    0.1176, // length
    0.4621, // lengthSquared
    0.4105, // repeated
    -1.8065, // repeatedShare
    0.035, // neighbours
    0.9067, // span
    0.1887, // first
    -0.6865, // second
    -0.3732, // third
    0.0466, // fourthOrFifth
    -0.2945, // sixthToTenth
    0.6032, // sentence
    -1.5515, // place
    0.0475, // length
    -0.0792, // lengthSquared
    -0.5194, // veryShort
    -0.4149, // hasQuotation
    0.2389, // hasNumber
    0.9912, // names
    1.8588, // wordsWorth
    7.3293, // pairsWorth
    -0.9244, // wordsSum
    -2.3188, // pairsSum
    -0.4331, // opensParagraph
    1.2798, // likeFirst
    0.0, // open
  ],
};
