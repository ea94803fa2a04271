import type { Selection, TagColour, TagLook } from './types';

/** The shades of a colour: a strong one for lines and codes, and washes behind words in the light and in the dark. */
export const SHADES: Record<TagColour, { tint: string; light: string; dark: string }> = {
  red: { tint: '#c8453a', light: '#f9d3cf', dark: '#5c2a26' },
  amber: { tint: '#b8862b', light: '#fde9a6', dark: '#5d4a14' },
  green: { tint: '#3b8a4c', light: '#d3efd6', dark: '#24492c' },
  teal: { tint: '#1f8a8a', light: '#cdeeee', dark: '#174848' },
  blue: { tint: '#2f6fb5', light: '#d3e5f8', dark: '#1f3f60' },
  violet: { tint: '#7d56b8', light: '#e5daf6', dark: '#413060' },
  pink: { tint: '#b84b86', light: '#f8d6e7', dark: '#5a2844' },
};

/** The colour of a highlight that was given none. */
export const PLAIN: TagColour = 'amber';

/** The colour of a tag, or of the nearest tag above it that has one. */
export function tagColour(tag: string, looks: readonly TagLook[]): TagColour | null {
  const parts = tag.toLowerCase().split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('/');
    const look = looks.find((each) => each.path === path);
    if (look) return look.colour;
  }
  return null;
}

/** The colour of a highlight: the one that was chosen for it, else that of its first coloured tag. */
export function passageColour(
  { colour, tags = [] }: Pick<Selection, 'colour' | 'tags'>,
  looks: readonly TagLook[],
): TagColour {
  if (colour && colour !== PLAIN) return colour;
  for (const tag of tags) {
    const own = tagColour(tag, looks);
    if (own) return own;
  }
  return PLAIN;
}
