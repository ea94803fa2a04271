/** The number of the form below, in the name of the file that keeps it: to be raised with every change to it. */
export const FORM = 3;

/** A page as far as the body's model sees it, in a form that can be kept in a file. */
export interface PageLines {
  lang: string | null;
  /** Tag, number of the parent, depth, names, hidden, first, end, role. */
  boxes: [string, number, number, string, number, number, number, string | null][];
  /** Text, number of the box, hidden, characters in links, where the links begin and end, strong and emphasised characters, heading. */
  lines: [string, number, number, number, [number, number][], number, number, number][];
  /** Kind, number of the box, lines before it. */
  media: ['image' | 'embed', number, number][];
  /** Numbers of the boxes that hold a field of a form. */
  fields: number[];
  /** Numbers of the lines in which `<time>` elements stand. */
  dates: number[];
  /** Names of those who wrote the story. */
  people: string[];
  /** Numbers of the lines that the other readers have found, -1 for none. */
  headline: number;
  standfirst: number;
  bylines: number[];
  times: number[];
  stories: number[];
  /** The declared body, and one that lies in the page's data. */
  declared: string | null;
  data: string | null;
}
