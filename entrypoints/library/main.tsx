import { render } from 'preact';
import { LibraryPage } from '@/components/library/LibraryPage';
import '@/components/library/library.css';
import '@/components/library/feeds/feeds.css';
import type { LibraryState, LibraryView } from '@/components/library/types';
import { type MessageKey, SpeechProvider } from '@/components/ui/i18n';
import { setPageLanguage, speech } from '../shared/i18n';
import { createMachine } from '@/components/ui/machine';
import { summarizerOf } from '@/lib/summarize/machine';
import { createController } from './controller';
import { openLibrary } from '@/lib/library';
import { createPictures } from './pictures-controller';
import { createFeedsController } from './feeds-controller';
import { createThreadController } from './thread-controller';
import { createSafety } from './safety-controller';

const root = document.getElementById('app');
if (!root) throw new Error('The library has no place to render.');
setPageLanguage(document);
const words = speech();
const db = openLibrary();
const controller = createController(db, (state) => show(state));
const feeds = createFeedsController(() => show(controller.state()));
const model = summarizerOf(globalThis);
const machine = model && createMachine(model, () => show(controller.state()));
const thread = createThreadController(db, () => show(controller.state()));
const pictures = createPictures({
  db,
  finder: controller.finder,
  query: () => controller.state().query,
  library: controller.actions,
  changed: () => show(controller.state()),
});
const safety = createSafety({
  db,
  changed: () => show(controller.state()),
  bring(files) {
    controller.actions.onView({ name: 'settings' });
    controller.actions.exchange.onBring(files);
  },
});

/** What the tab is called. */
const NAMES: Record<LibraryView['name'], MessageKey> = {
  list: 'stories',
  trash: 'trash',
  story: 'library',
  // The history keeps titles, and such a page may have stood in a private window.
  open: 'read',
  feeds: 'feeds',
  pictures: 'charts',
  changes: 'changes',
  copies: 'copies',
  tags: 'tags',
  codebook: 'codebook',
  settings: 'settings',
  welcome: 'welcome',
};

/** A saved story is named by its headline, as is the file that it is printed into. */
function titleOf({ view: { name }, open }: LibraryState): string {
  if (name === 'story' && open) return open.story.headline;
  return words.t(NAMES[name]);
}

let guarded = false;

/** Counting and backups begin when there is something to see: the first rows wait for nothing else. */
function guard({ view, stories, error }: LibraryState): void {
  if (guarded || ((view.name === 'list' || view.name === 'trash') && !stories && !error)) return;
  guarded = true;
  setTimeout(() => safety.start());
}

function show(state: LibraryState): void {
  if (!root) return;
  guard(state);
  if (state.view.name === 'feeds') feeds.start();
  thread.follow(state.view);
  pictures.follow(state);
  document.title = `${titleOf(state)} – ${words.t('extensionName')}`;
  render(
    <SpeechProvider value={words}>
      <LibraryPage
        state={state}
        actions={controller.actions}
        machine={machine}
        thread={thread.state()}
        feeds={{ state: feeds.state(), actions: feeds.actions }}
        pictures={{ state: pictures.state(), actions: pictures.actions }}
        safety={{ state: safety.state(), actions: safety.actions }}
      />
    </SpeechProvider>,
    root,
  );
}

show(controller.state());
controller.start();
