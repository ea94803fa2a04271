import { type ChildProcess, spawn, spawnSync } from 'node:child_process';

/**
 * A screen of its own with a window manager, for what only a real window shows: the browser's own dialogs. Real keys
 * are pressed on it. The programs are Debian's `xvfb`, `openbox` and `xdotool`.
 */
export class Display {
  readonly name: string;
  readonly #processes: ChildProcess[];

  private constructor(name: string, processes: ChildProcess[]) {
    this.name = name;
    this.#processes = processes;
  }

  static async open(): Promise<Display> {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const name = await new Promise<string>((resolve, reject) => {
      server.on('error', () => reject(new Error('Xvfb is missing: install the package xvfb.')));
      server.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
      server.stdio[3]?.once('data', (data: Buffer) => resolve(`:${String(data).trim()}`));
    });
    const manager = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: name } });
    await new Promise<void>((resolve, reject) => {
      manager.on('error', () => reject(new Error('openbox is missing: install the package openbox.')));
      manager.on('spawn', resolve);
    });
    return new Display(name, [manager, server]);
  }

  /** Presses keys, one after the other, by their X names. */
  press(...keys: string[]): void {
    for (const key of keys) this.#do('key', key);
  }

  /** Answers the system's dialog that lets the reader choose a folder. */
  async chooseFolder(path: string): Promise<void> {
    const dialog = await this.#becomes(() => this.#named('Select where'));
    const shape = this.#do('getwindowgeometry', '--shell', dialog);
    const [width = 0, height = 0] = ['WIDTH', 'HEIGHT'].map((name) =>
      Number(new RegExp(`^${name}=(\\d+)`, 'mu').exec(shape)?.[1]),
    );
    // Keys are lost until the dialog listens; so it is asked again until it is gone.
    await this.#becomes(() => {
      if (this.#named('Select where') === '') return 'gone';
      this.press('ctrl+l', 'ctrl+a');
      this.#do('type', path);
      // The button “Open”, at the end of the last row: a key would reach the browser's question that follows, and deny it.
      this.#do('mousemove', '--window', dialog, String(width - 50), String(height - 26), 'click', '1');
      return '';
    }, 700);
  }

  #named(name: string): string {
    return this.#do('search', '--onlyvisible', '--name', name).trim().split('\n')[0] ?? '';
  }

  async #becomes(look: () => string, every = 100): Promise<string> {
    const deadline = Date.now() + 15_000;
    for (;;) {
      const found = look();
      if (found !== '') return found;
      if (Date.now() > deadline) throw new Error('The dialog did not come, or did not go.');
      await new Promise((resolve) => {
        setTimeout(resolve, every);
      });
    }
  }

  #do(...args: string[]): string {
    const { status, error, stdout } = spawnSync('xdotool', args, {
      env: { ...process.env, DISPLAY: this.name },
      encoding: 'utf8',
    });
    if (error) throw new Error('xdotool is missing: install the package xdotool.');
    if (status !== 0 && args[0] !== 'search') throw new Error(`xdotool could not do: ${args.join(' ')}`);
    return stdout;
  }

  close(): void {
    for (const process of this.#processes) process.kill();
  }
}
