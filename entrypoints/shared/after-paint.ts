/** As long as a page that is in sight takes to paint, at the most, in milliseconds. */
const LONGEST = 400;

/** Runs `work` once, when what was set before it has been painted; soon where nothing is painted (a page out of sight). */
export function afterPaint(work: () => void): void {
  let due = true;
  const once = (): void => {
    if (due) work();
    due = false;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LONGEST);
}
