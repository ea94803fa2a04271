/** What the reader may choose for the colours of every page, and for the type of the reader view. */
export const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
export const FACES = ['serif', 'sans'] as const;
export const WIDTHS = ['narrow', 'normal', 'wide'] as const;
export const SPACINGS = ['tight', 'normal', 'loose'] as const;
export const SMALLEST = 1;
export const LARGEST = 7;

/** How the reader wants stories to look. */
export interface Look {
  theme: (typeof THEMES)[number];
  /** A step from {@link SMALLEST} to {@link LARGEST}. */
  size: number;
  face: (typeof FACES)[number];
  width: (typeof WIDTHS)[number];
  spacing: (typeof SPACINGS)[number];
}

/** What the reader changes: some values, or the size by a step, which counts also where the last step is not yet shown. */
export type LookChange = Partial<Look> | { grow: 1 | -1 };

/** How they look until the reader chooses. */
export const USUAL_LOOK: Look = {
  theme: 'system',
  size: 3,
  face: 'serif',
  width: 'normal',
  spacing: 'normal',
};

/** A look out of anything: what is no such value is the usual one. */
export function lookOf(value: unknown): Look {
  const from = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const one = <T extends string>(name: keyof Look, values: readonly T[], usual: T): T =>
    values.find((each) => each === from[name]) ?? usual;
  return {
    theme: one('theme', THEMES, USUAL_LOOK.theme),
    size: stepOf(from['size']),
    face: one('face', FACES, USUAL_LOOK.face),
    width: one('width', WIDTHS, USUAL_LOOK.width),
    spacing: one('spacing', SPACINGS, USUAL_LOOK.spacing),
  };
}

/** The look after a change. */
export function changedLook(look: Look, change: LookChange): Look {
  return lookOf('grow' in change ? { ...look, size: look.size + change.grow } : { ...look, ...change });
}

/** The nearest step of size that there is. */
export function stepOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return USUAL_LOOK.size;
  return Math.min(LARGEST, Math.max(SMALLEST, Math.round(value)));
}

/** Whether this is the look that nobody chose. */
export function isUsual(look: Look): boolean {
  return (Object.keys(USUAL_LOOK) as (keyof Look)[]).every((name) => look[name] === USUAL_LOOK[name]);
}

/** Gives a page the look, as attributes of its root that the style sheets go by. */
export function wear(root: HTMLElement, look: Look): void {
  const { theme, size, face, width, spacing } = look;
  root.dataset['theme'] = theme;
  root.dataset['textSize'] = String(size);
  root.dataset['textFace'] = face;
  root.dataset['textWidth'] = width;
  root.dataset['textSpacing'] = spacing;
}
