import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet } from '@/lib/library';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { type TagNode, treeOf } from './tree';

/** So many branches are shown until the reader asks for the rest. */
const MOST = 60;
/** A tree with no more tags than this is shown unfolded. */
const SMALL = 24;

interface TagTreeProps {
  /** Tags with their ancestors, in any order; `value` is the folded path. */
  tags: Facet[];
  chosen: string | undefined;
  onChoose: (value: string) => void;
}

/** Tags to filter by, nested by their parts. Branches of a large tree are folded, but for the one that is chosen. */
export function TagTree({ tags, chosen, onChoose }: TagTreeProps): JSX.Element {
  const { locale } = useSpeech();
  return (
    <Branch nodes={treeOf(tags, locale)} open={tags.length <= SMALL} chosen={chosen} onChoose={onChoose} />
  );
}

interface BranchProps extends Omit<TagTreeProps, 'tags'> {
  nodes: TagNode[];
  open: boolean;
}

function Branch({ nodes, ...rest }: BranchProps): JSX.Element {
  const speech = useSpeech();
  const [whole, setWhole] = useState(false);
  const shown = whole ? nodes : mostUsed(nodes, rest.chosen);
  return (
    <>
      <ul class="tree">
        {shown.map((node) => (
          <Twig key={node.facet.value} node={node} {...rest} />
        ))}
      </ul>
      {nodes.length > MOST && (
        <button type="button" class="unfold" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? speech.t('showLess') : speech.t('showAllOf', formatNumber(nodes.length, speech))}
        </button>
      )}
    </>
  );
}

/** The tags that most stories bear, in the order that they stand in; with the one that is chosen. */
function mostUsed(nodes: TagNode[], chosen: string | undefined): TagNode[] {
  if (nodes.length <= MOST) return nodes;
  const least = nodes.map(({ facet }) => facet.count).toSorted((a, b) => b - a)[MOST - 1] ?? 0;
  let room = MOST - nodes.filter(({ facet }) => facet.count > least).length;
  return nodes.filter(({ facet }) => {
    if (facet.count > least || facet.value === chosen || chosen?.startsWith(`${facet.value}/`)) return true;
    room -= facet.count === least ? 1 : 0;
    return facet.count === least && room >= 0;
  });
}

interface TwigProps extends Omit<BranchProps, 'nodes'> {
  node: TagNode;
}

function Twig({ node, open, chosen, onChoose }: TwigProps): JSX.Element {
  const speech = useSpeech();
  const { facet, name, below } = node;
  const [unfolded, setUnfolded] = useState<boolean | null>(null);
  const shown = unfolded ?? (open || Boolean(chosen?.startsWith(`${facet.value}/`)));
  return (
    <li>
      <span class="twig">
        {below.length > 0 ? (
          <button
            type="button"
            class="twist"
            aria-expanded={shown}
            aria-label={speech.t('tagsBelow', facet.label)}
            onClick={() => setUnfolded(!shown)}
          >
            <Icon name="chevron" turns />
          </button>
        ) : (
          <span class="twist" />
        )}
        <button
          type="button"
          class="facet-button"
          aria-pressed={facet.value === chosen}
          onClick={() => onChoose(facet.value)}
        >
          <bdi>{name}</bdi>
          <span class="count">{formatNumber(facet.count, speech)}</span>
        </button>
      </span>
      {below.length > 0 && shown && <Branch nodes={below} open={open} chosen={chosen} onChoose={onChoose} />}
    </li>
  );
}
