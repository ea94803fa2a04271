import type { Weights } from './scoring.ts';

/** Written by `npm run train:summary`; not to be changed by hand. */
export const WEIGHTS: Weights = {
  words: [
    -1.6929, // bias
    0.9537, // count
    2.7633, // spread
    -0.8185, // firstSentence
    0.62, // firstPlace
    -0.5431, // inFirst
    0.0254, // inFirstThree
    -4.4014, // occurrence
    0.7281, // name
    0.4016, // number
    0.4235, // short
    0.1904, // length
    0.5797, // occurrenceOfCount
    -0.336, // countOfShort
    -0.1852, // countOfName
    -0.2465, // firstSentenceOfName
    -0.7355, // quoted
    0.0384, // leading
    -0.0601, // leadsOften
    0.3439, // early
    0.0209, // earlyCount
  ],
  pairs: [
    -0.9792, // bias
    0.9979, // count
    1.8653, // spread
    -0.8675, // firstSentence
    0.158, // firstPlace
    -0.8304, // inFirst
    -0.0018, // inFirstThree
    0.1961, // left
    0.1948, // right
    0.59, // names
    0.5742, // number
    -0.2698, // short
  ],
  sentences: [
    0.2746, // wordsShort
    0.2291, // pairsShort
    0.299, // wordsLong
    0.2328, // pairsLong
    -0.0834, // length
    0.5332, // lengthSquared
    0.3731, // repeated
    -0.8712, // repeatedShare
    0.1831, // neighbours
    1.0886, // span
    0.2771, // first
    -0.7306, // second
    -0.3004, // third
    0.0606, // fourthOrFifth
    -0.2582, // sixthToTenth
    0.6315, // sentence
    -1.686, // place
    -0.0337, // length
    -0.0416, // lengthSquared
    -0.6468, // veryShort
    -0.4274, // hasQuotation
    0.2278, // hasNumber
    1.0084, // names
    1.25, // wordsWorth
    7.384, // pairsWorth
    -1.117, // wordsSum
    -1.9875, // pairsSum
    -0.5322, // opensParagraph
    1.6584, // likeFirst
    0.0, // open
  ],
};
