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
    for (const key of keys) {
      const { status, error } = spawnSync('xdotool', ['key', key], {
        env: { ...process.env, DISPLAY: this.name },
      });
      if (error) throw new Error('xdotool is missing: install the package xdotool.');
      if (status !== 0) throw new Error(`xdotool could not press ${key}.`);
    }
  }

  close(): void {
    for (const process of this.#processes) process.kill();
  }
}
