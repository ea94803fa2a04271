import type { JSX } from 'preact';
import type { Piece } from '@/lib/library/compare';
import { useSpeech } from '../../ui/i18n';

interface PiecesProps {
  pieces: Piece[];
  /** Only what stood before, or only what stands now; both where it is left out. */
  only?: 'out' | 'in';
}

/** Words with what went out struck through and what came in marked; said in words for those who hear it. */
export function Pieces({ pieces, only }: PiecesProps): JSX.Element {
  const { t } = useSpeech();
  return (
    <>
      {pieces.map((piece, at) => {
        if (piece.kind === 'same') return <span key={at}>{piece.text}</span>;
        if (only && piece.kind !== only) return null;
        return piece.kind === 'out' ? (
          <del key={at}>
            <span class="hidden-words">{`[${t('changesRemoved')}: `}</span>
            {piece.text}
            <span class="hidden-words">] </span>
          </del>
        ) : (
          <ins key={at}>
            <span class="hidden-words">{`[${t('changesAdded')}: `}</span>
            {piece.text}
            <span class="hidden-words">] </span>
          </ins>
        );
      })}
    </>
  );
}
