import type { ComponentChildren, JSX } from 'preact';
import type { Block } from '@/lib/article';
import { useSpeech } from '../ui/i18n';

/** The body of a story from its blocks. Pictures of the body were not saved, so their words stand in their place. */
export function Blocks({ blocks, lang }: { blocks: Block[]; lang: string | null }): JSX.Element {
  return (
    <div class="body" lang={lang ?? undefined}>
      {blocks.map((block, at) => (
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }): JSX.Element | null {
  const { t } = useSpeech();
  switch (block.type) {
    case 'paragraph':
      return <p dir="auto">{linked(block)}</p>;
    case 'subhead': {
      const Tag = block.level <= 2 ? 'h2' : block.level === 3 ? 'h3' : 'h4';
      return <Tag dir="auto">{block.text}</Tag>;
    }
    case 'quote':
      return <blockquote dir="auto">{block.text}</blockquote>;
    case 'list': {
      const Tag = block.ordered ? 'ol' : 'ul';
      return (
        <Tag dir="auto">
          {block.items.map((item, at) => (
            <li key={at}>{item}</li>
          ))}
        </Tag>
      );
    }
    case 'table':
      return (
        <div class="table" tabIndex={0} role="group">
          <table dir="auto">
            <tbody>
              {block.rows.map((row, at) => (
                <tr key={at}>
                  {row.map((cell, column) => (
                    <td key={column}>{cell}</td>
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
          {block.image.credit && <span class="credit">{t('imageCredit', block.image.credit)}</span>}
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

function linked(block: Extract<Block, { type: 'paragraph' }>): ComponentChildren {
  if (!block.links) return block.text;
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const link of block.links.toSorted((a, b) => a.start - b.start)) {
    if (link.start < at) continue;
    parts.push(block.text.slice(at, link.start));
    parts.push(
      <a key={link.start} href={link.url} target="_blank" rel="noreferrer noopener">
        {block.text.slice(link.start, link.end)}
      </a>,
    );
    at = link.end;
  }
  parts.push(block.text.slice(at));
  return parts;
}
