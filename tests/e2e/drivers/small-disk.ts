import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A disk of its own, of few megabytes, that can really be full: what a browser does then is not what its words for a
 * limit of its own are. It lies in memory and is mounted, which takes the rights of root, as the browsers' package does.
 */
export class SmallDisk {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** Null, and said, where this system lets nobody mount one. */
  static async open(megabytes: number): Promise<SmallDisk | null> {
    const path = await mkdtemp(join(tmpdir(), 'nutgraf-disk-'));
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
    if (status === 0) return new SmallDisk(path);
    console.warn(`No small disk could be mounted; errors stand in for a full one. ${String(stderr)}`);
    await rm(path, { recursive: true });
    return null;
  }

  /** Fills it up to so many bytes that stay free. */
  fill(free = 0): void {
    const ballast = openSync(join(this.path, 'ballast'), 'a');
    const block = Buffer.alloc(4096);
    try {
      while (this.#free() > free) writeSync(ballast, block);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      closeSync(ballast);
    }
  }

  /** Makes room again. */
  clear(): void {
    rmSync(join(this.path, 'ballast'), { force: true });
  }

  #free(): number {
    const { bavail, bsize } = statfsSync(this.path);
    return bavail * bsize;
  }

  async close(): Promise<void> {
    spawnSync('umount', ['-l', this.path]);
    await rm(this.path, { recursive: true, force: true });
  }
}
