import { browser } from 'wxt/browser';
import type { LibraryView, OpenPage } from '@/components/library/types';
import { problemOf } from '@/components/ui/problems';
import { createClient, type SaveRequest } from '@/lib/messages';

interface OpenParts {
  set: (page: OpenPage | null | undefined) => void;
  /** Goes on to the saved story, in the place of the page. */
  saved: (storyId: string) => void;
}

/** A page in the reader view that is not saved: read from what the background holds, and saved from it. */
export interface OpenController {
  watch: (view: LibraryView) => void;
  save: () => void;
}

/** Makes it. */
export function createOpen({ set, saved }: OpenParts): OpenController {
  const ask = createClient((message) => browser.runtime.sendMessage(message));
  let held: SaveRequest | null = null;
  let shown: string | null = null;
  let page: OpenPage | null = null;

  const put = (part: Partial<OpenPage>): void => {
    if (!page) return;
    page = { ...page, ...part };
    set(page);
  };

  async function read(id: string): Promise<void> {
    const found = await ask('heldPage', { id }).catch(() => null);
    if (shown !== id) return;
    held = found;
    page = found && {
      context: found.context,
      capturedAt: found.capturedAt,
      image: found.image ?? null,
      storyId: null,
      saving: false,
      problem: null,
    };
    set(page);
    if (!found) return;
    const { url, canonicalUrl } = found.context;
    const story = await ask('findStory', { url, canonicalUrl }).catch(() => null);
    if (shown === id && story?.form === 'story') put({ storyId: story.id });
  }

  return {
    watch(view) {
      shown = view.name === 'open' ? view.id : null;
      held = page = null;
      set(undefined);
      if (shown) void read(shown);
    },
    save() {
      const request = held;
      if (!request || !page || page.saving) return;
      put({ saving: true, problem: null });
      ask('saveStory', request).then(
        ({ storyId }) => {
          if (held === request) saved(storyId);
        },
        (error: unknown) => {
          if (held === request) put({ saving: false, problem: problemOf(error) });
        },
      );
    },
  };
}
