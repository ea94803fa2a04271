export { addressKey, storyKey } from './address';
export { cleanContext, cleanLinkRequest, cleanSaveRequest } from './clean';
export { Library, openLibrary } from './db';
export { lastChange } from './journal-news';
export {
  LibraryError,
  libraryError,
  libraryErrorIn,
  onceMoreIfLost,
  type LibraryProblem,
  type Room,
} from './errors';
export {
  findSaved,
  moveAllToTrash,
  moveToTrash,
  purge,
  readStory,
  readTwo,
  restoreAllFromTrash,
  restoreFromTrash,
  type SavedStory,
  versionsOf,
} from './read';
export { resumeInbox, saveCapture, type SaveDependencies, saveLink, seeAgain, type SeenAgain } from './save';
export { type ChangeKind, compareVersions, type Comparison, kindsOf } from './compare';
export { type Facets, Finder, type FindOptions, type Found, type Pictures } from './finder';
export { parseQuestion, wordsToMark } from './finder/query';
export { countStories, listFacets, listStories, recentStories } from './search';
export { normalTag, normalTags } from './tag-names';
export { changeTags, completeTags, type TagChange, tagStories, undoTags } from './tags';
export { colourTag, deleteTag, listTagLooks, renameTag, type TagWork, undoTagWork } from './tag-work';
export {
  addPassage,
  addSelected,
  changePassage,
  dropSelected,
  type NewPassage,
  type PassageChange,
  putPassage,
  removePassage,
  setNote,
} from './passages';
export { passageColour, SHADES, tagColour } from './colours';
export type { KeptAs, KeptPassage } from './passages/selected';
export {
  codeChange,
  codePath,
  codesOf,
  codingState,
  keysOf,
  listCodebooks,
  newestCodebook,
  saveCodebook,
} from './codebook';
export * from './types';
