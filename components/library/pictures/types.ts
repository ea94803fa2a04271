import type { Pictures, StoryQuery } from '@/lib/library';

/** What the charts show of the stories that answer the query. */
export interface PicturesState {
  /** Null until they were counted. */
  pictures: Pictures | null;
  error: string | null;
}

export interface PicturesActions {
  /** Shows the stories that a bar or a row of a table stands for. */
  onPick: (query: StoryQuery) => void;
  /** Looks through all texts for a phrase, as long as it takes. */
  onFurther: () => void;
}
