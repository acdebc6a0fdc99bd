import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteServer {
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports are tried when the wanted one is taken. */
const attempts = 20;

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function listen(server: Server, wanted: number): Promise<void> {
  for (let port = wanted; ; port++) {
    try {
      await listening(server, port);
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port === wanted + attempts) throw error;
    }
  }
}

/**
 * Serves a built site as a static host does: under its base path, compressed where a compressed form lies beside a file,
 * with `404.html` for what is not there.
 *
 * @param folder the site; it is read at every request, so that a new build is served at once
 * @param base the base path, with a slash at either end
 * @param port the wanted port; the next free one is taken when it is not free, any free one when it is 0
 * @throws when no port can be had
 */
export async function serveSite(folder: string, base: string, port: number): Promise<SiteServer> {
  const page = join(folder, '404.html');
  const lost = (response: ServerResponse): void => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(existsSync(page) ? readFileSync(page) : 'not found');
  };
  const files = sirv(folder, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    onNoMatch: (_, response) => lost(response),
  });
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    if (!`${address}/`.startsWith(base)) {
      lost(response);
      return;
    }
    request.url = `/${address.slice(base.length)}`;
    files(request, response);
  });
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
