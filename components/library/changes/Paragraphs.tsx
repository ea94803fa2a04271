import type { JSX } from 'preact';
import type { ParagraphChange, Piece } from '@/lib/library/compare';
import { formatNumber } from '../../ui/format';
import { useSpeech } from '../../ui/i18n';
import { Pieces } from './Pieces';

interface ParagraphsProps {
  lines: ParagraphChange[];
  standfirst: Piece[] | null;
  /** Two columns instead of one text. */
  side: boolean;
  /** Also the paragraphs that did not change. */
  all: boolean;
  lang: string | null;
}

/** The paragraphs of both versions; runs that did not change are folded into a line that counts them. */
export function Paragraphs({ lines, standfirst, side, all, lang }: ParagraphsProps): JSX.Element {
  const rows: JSX.Element[] = [];
  let skipped = 0;
  const close = (at: number): void => {
    if (skipped > 0) rows.push(<Skipped key={`s${at}`} count={skipped} />);
    skipped = 0;
  };
  if (standfirst)
    rows.push(
      <Line key="standfirst" line={{ before: '', after: '', pieces: standfirst }} side={side} standfirst />,
    );
  for (const [at, line] of lines.entries()) {
    if (!all && line.pieces === null) {
      skipped += 1;
      continue;
    }
    close(at);
    rows.push(<Line key={at} line={line} side={side} />);
  }
  close(lines.length);
  return (
    <div class={side ? 'paragraphs side-by-side' : 'paragraphs'} lang={lang ?? undefined}>
      {rows}
    </div>
  );
}

interface LineProps {
  line: ParagraphChange;
  side: boolean;
  standfirst?: boolean;
}

function Line({ line, side, standfirst = false }: LineProps): JSX.Element {
  const { before, after, pieces } = line;
  const kind = pieces === null ? 'same' : before === null ? 'came' : after === null ? 'went' : 'changed';
  const className = `line ${kind}${standfirst ? ' standfirst' : ''}`;
  if (!side)
    return (
      <p class={className} dir="auto">
        {pieces ? <Pieces pieces={pieces} /> : after}
      </p>
    );
  return (
    <div class={className}>
      <p dir="auto">{before === null ? '' : pieces ? <Pieces pieces={pieces} only="out" /> : before}</p>
      <p dir="auto">{after === null ? '' : pieces ? <Pieces pieces={pieces} only="in" /> : after}</p>
    </div>
  );
}

function Skipped({ count }: { count: number }): JSX.Element {
  const speech = useSpeech();
  return <p class="skipped quiet">{speech.t('changesSkipped', formatNumber(count, speech))}</p>;
}
