import { render } from 'preact';
import { Popup } from '@/components/popup/Popup';
import '@/components/popup/popup.css';
import type { PopupState } from '@/components/popup/types';
import { SpeechProvider } from '@/components/ui/i18n';
import { afterPaint } from '../shared/after-paint';
import { followLook } from '../shared/look';
import { setPageLanguage, speech } from '../shared/i18n';
import { createMachine } from '@/components/ui/machine';
import { summarizerOf } from '@/lib/summarize/machine';
import { singleKeys } from '../shared/single-keys';
import { createController } from './controller';

/**
 * The popup paints its frame first, from nothing but its own code and the theme that lies at hand: no storage, no tab and no message is asked before
 * the browser has put it on the screen.
 */
const root = document.getElementById('app');
if (!root) throw new Error('The popup has no place to render.');
setPageLanguage(document);
const words = speech();
const controller = createController((state) => show(state));
const single = singleKeys();
const model = summarizerOf(globalThis);
const machine = model && createMachine(model, () => show(controller.state()));

function show(state: PopupState): void {
  if (!root) return;
  render(
    <SpeechProvider value={words}>
      <Popup state={state} actions={controller.actions} machine={machine} singleKeys={single} />
    </SpeechProvider>,
    root,
  );
}

show(controller.state());
afterPaint(() => {
  performance.mark('nutgraf-painted');
  void controller.start();
  void followLook(document.documentElement, () => undefined);
});
