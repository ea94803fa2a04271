import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet } from '@/lib/library';
import { formatNumber } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useSpeech } from '../ui/i18n';
import { type TagNode, treeOf } from './tree';

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
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <Twig key={node.facet.value} node={node} {...rest} />
      ))}
    </ul>
  );
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
