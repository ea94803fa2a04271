import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
};

export interface Newsroom {
  origin: string;
  /** Every path that was asked for, in order. */
  requests: string[];
  /** Serves other words at a path from now on. */
  replace(path: string, body: string): void;
  close(): Promise<void>;
}

/** Serves a folder of pages on loopback, on a free port. */
export async function serveNewsroom(folder: string, port = 0): Promise<Newsroom> {
  const requests: string[] = [];
  const replaced = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push(path);
    const file = join(folder, normalize(path === '/' ? '/index.html' : decodeURIComponent(path)));
    const other = replaced.get(path);
    const body = other === undefined ? readFile(file) : Promise.resolve(Buffer.from(other));
    body.then(
      (bytes) => {
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.setHeader('content-type', 'text/html');
        response.end('<title>Not found</title><h1>Not found</h1>');
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    replace: (path, body) => void replaced.set(path, body),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
