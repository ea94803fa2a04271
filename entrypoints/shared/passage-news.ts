/** The name under which the popup is told that selected words were no part of the story and went into its note. */
export const PASSAGE_IN_NOTE = 'PassageInNote';
