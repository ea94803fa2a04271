/** The folder of the project, without a slash at its end. */
export const root: string;
/** Ends with a sentence when this Node is older than 20. */
export function checkNode(): void;
/** Installs the dependencies when they are missing or the lock file has changed since. */
export function ensureModules(): void;
/** The path of a Chromium; installs Debian's package as root, else ends with a sentence that says what to do. */
export function ensureChromium(): string;
/** The path of a Firefox, likewise. */
export function ensureFirefox(): string;
/** What shows a browser's own dialogs and presses keys in them: Xvfb, openbox, xdotool. */
export function ensureDisplayTools(): void;
/** Runs a TypeScript file of the project under its pinned Node and gives its exit code. */
export function runTs(file: string, args?: string[], extra?: Record<string, string>): number;
