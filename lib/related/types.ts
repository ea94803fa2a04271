/** A story that may be kin: one of the library, of a feed, or of a list on the page. */
export interface Candidate {
  /** Unique among the candidates. */
  id: string;
  title: string;
  /** Standfirst or first paragraph; where it is empty the beginning of `text` stands for it. */
  lead: string;
  /** The whole body where it is at hand. */
  text?: string;
  /** When it was published: ISO 8601, an instant or a bare day. */
  date?: string;
  outlet?: string;
  /** BCP 47. */
  lang?: string | null;
  /** The place of its dateline. */
  place?: string;
  /** Where a list of the page offers it. */
  listed?: { rank: number; heading: string | null };
}

/** Why a candidate is kin, as facts that a reader can check; the words for it are the view's. */
export type Reason =
  /** Names and numbers that stand in both, as this story spells them, the rarest first. */
  | { kind: 'names'; values: string[] }
  /** Other rare words in common. */
  | { kind: 'words'; values: string[] }
  /** The same dispatch: `share` (0 to 1) of the shorter text's word sequences stand in the other. */
  | { kind: 'copy'; share: number }
  /** Published on the same day, and where `place` is given, from the same place. */
  | { kind: 'same-day'; day: string; place: string | null }
  /** Its rank in a list of the page. */
  | { kind: 'listed'; rank: number; heading: string | null };

/** A candidate as ranked. */
export interface Kin {
  id: string;
  /** 0 to 1: how much of what marks this story the candidate shares, less the time between them. */
  score: number;
  reasons: Reason[];
}
