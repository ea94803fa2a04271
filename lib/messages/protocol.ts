import type { ArticleContext } from '@/lib/article';

/** Where the reader asked for a save. */
export type SaveSource = 'popup' | 'command' | 'menu-page' | 'menu-link' | 'menu-selection';

/** What a capture hands to the background to be saved. */
export interface SaveRequest {
  /** Made by the asker; saving the same capture twice has no second effect. */
  captureId: string;
  context: ArticleContext;
  /** ISO instant of the capture. */
  capturedAt: string;
  source: SaveSource;
  /** A selected passage to keep as a highlight. */
  selection?: string;
  /** Lead image as a data URL, when the page had it loaded and readable. */
  image?: string;
  /** Tags to set at once. */
  tags?: string[];
}

/** What a save came to. */
export interface SaveResult {
  storyId: string;
  /** `created`: new; `unchanged`: saved before, the same text; `versioned`: saved before, the story changed. */
  outcome: 'created' | 'unchanged' | 'versioned';
}

/** Every message between the extension's own contexts: what is asked, and what comes back. */
export interface Protocol {
  saveStory: { request: SaveRequest; response: SaveResult };
  /** From the detector in a page: an article is (not) here. */
  articleSeen: { request: { isArticle: boolean; confidence: number; url: string }; response: null };
  /** The reader switched automatic detection on or off; the background puts the registration right. */
  syncDetection: { request: Record<string, never>; response: { enabled: boolean } };
}

export type Kind = keyof Protocol;
export interface Message<K extends Kind = Kind> {
  kind: K;
  request: Protocol[K]['request'];
}

/** The envelope of every answer: errors lose their name on the wire otherwise. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: { name: string; message: string } };
