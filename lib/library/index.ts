export { addressKey, storyKey } from './address';
export { cleanContext, cleanLinkRequest, cleanSaveRequest } from './clean';
export { Library, openLibrary } from './db';
export { LibraryError, libraryError, type LibraryProblem } from './errors';
export {
  findSaved,
  moveToTrash,
  purge,
  readStory,
  restoreFromTrash,
  type SavedStory,
  versionsOf,
} from './read';
export { resumeInbox, saveCapture, type SaveDependencies, saveLink } from './save';
export { countStories, listFacets, listStories } from './search';
export { changeTags, completeTags, normalTag, normalTags, renameTag } from './tags';
export type * from './types';
