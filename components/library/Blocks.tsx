import type { JSX } from 'preact';
import type { Block } from '@/lib/article';
import { type LineMark, lineName, type Placed } from '@/lib/library/passages/place';
import { useSpeech } from '../ui/i18n';
import { Line } from './Lines';

interface BlocksProps {
  blocks: Block[];
  lang: string | null;
  /** Where the reader's highlights stand. */
  placed?: Placed | null;
}

/** The body of a story from its blocks. Pictures of the body were not saved, so their words stand in their place. */
export function Blocks({ blocks, lang, placed }: BlocksProps): JSX.Element {
  return (
    <div class="body" lang={lang ?? undefined}>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} marksOf={(part) => placed?.marks.get(lineName(at, part))} />
      ))}
    </div>
  );
}

interface BlockViewProps {
  block: Block;
  marksOf: (part?: number) => LineMark[] | undefined;
}

function BlockView({ block, marksOf }: BlockViewProps): JSX.Element | null {
  const { t, locale } = useSpeech();
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir="auto">
          <Line text={block.text} links={block.links} marks={marksOf()} />
        </p>
      );
    case 'subhead': {
      const Tag = block.level <= 2 ? 'h2' : block.level === 3 ? 'h3' : 'h4';
      return (
        <Tag dir="auto">
          <Line text={block.text} marks={marksOf()} />
        </Tag>
      );
    }
    case 'quote':
      return (
        <blockquote dir="auto">
          <Line text={block.text} marks={marksOf()} />
        </blockquote>
      );
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag dir="auto">
          {block.items.map((item, at) => (
            <li key={at}>
              <Line text={item} marks={marksOf(at)} />
            </li>
          ))}
        </Tag>
      );
    }
    case 'table':
      return (
        <div class="table" tabIndex={0} role="group" dir="auto">
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>
                      <Line text={cell} marks={marksOf(firstOf(block.rows, at) + column)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'image': {
      const words = block.image.caption ?? block.image.alt;
      if (!words && !block.image.credit) return null;
      return (
        <p class="picture-words quiet" dir="auto">
          {words && t('imageCaption', words)}{' '}
          {block.image.credit && (
            <span class="credit" lang={locale}>
              {t('imageCredit', block.image.credit)}
            </span>
          )}
        </p>
      );
    }
    case 'embed':
      return (
        <p class="embed" dir="auto">
          <a href={block.url} target="_blank" rel="noreferrer noopener">
            {block.text}
          </a>
        </p>
      );
  }
}

/** The number of a row's first cell. */
const firstOf = (rows: string[][], row: number): number => rows.slice(0, row).flat().length;
