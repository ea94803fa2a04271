import { t } from '../i18n';
import { onSafetyChanged, readCanary } from './store';

/**
 * Calls back with what is to be said where stories vanished: now, and when the background, which this page may just have
 * woken, finds it out.
 */
export async function followLoss(said: (words: string) => void): Promise<void> {
  const tell = async (): Promise<void> => {
    const { loss } = await readCanary();
    if (loss) said(t('lossNotice', loss.had - loss.found, loss.had));
  };
  onSafetyChanged(() => void tell());
  await tell();
}
