import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSpeech } from '../../ui/i18n';
import type { PicturesPageProps } from './PicturesPage';

type Page = (props: PicturesPageProps) => JSX.Element;

/** The charts and the library that draws them are loaded when they are first looked at, by nobody else. */
export function PicturesDoor(props: PicturesPageProps): JSX.Element {
  const { t } = useSpeech();
  const [page, setPage] = useState<{ Page: Page } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    import('./PicturesPage').then(
      ({ PicturesPage }) => setPage({ Page: PicturesPage }),
      (error: unknown) => setFailed(error instanceof Error ? error.message : String(error)),
    );
  }, []);
  if (page) return <page.Page {...props} />;
  return (
    <main class="pictures" aria-busy={failed === null}>
      <div class="list-head">
        <h1>{t('charts')}</h1>
      </div>
      {failed !== null && (
        <p class="banner" role="alert">
          {t('chartsFailed', failed)}
        </p>
      )}
    </main>
  );
}
