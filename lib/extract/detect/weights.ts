import type { Features } from './features';

/** Written by `npm run train:detect`: what each feature says for a story (above zero) or against one. */
export const WEIGHTS: Features = {
  ldArticle: 1.34,
  ldListing: -0.15,
  ldShop: -0.43,
  ldForum: -0.51,
  ogArticle: 1.04,
  ogWebsite: -0.61,
  ogOther: -0.27,
  metaPublished: 1.1,
  microArticle: 0.51,
  author: 1.38,
  pathHome: -0.44,
  pathListing: -0.67,
  pathStory: 2.25,
  pathSlug: 1.2,
  pathDate: 0.96,
  pathNumber: 0.39,
  pathDepth: 0.3,
  oneHeading: -0.19,
  noHeading: -0.37,
  prose: -0.26,
  noProse: -0.46,
  density: 0.63,
  teasers: -0.39,
  times: -0.22,
  price: -0.8,
  code: -0.27,
  inputs: -0.54,
  titleWords: 1.17,
};
/** What the page has to overcome where nothing speaks for a story. */
export const BIAS = -2.31;
