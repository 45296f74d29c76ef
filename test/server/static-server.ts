/** Serves a folder the way a site's own server or a CDN would: no policy, open to other origins, chunks kept for good. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface StaticServer {
  address: string;
  close(): void;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Pages and scripts that exist only for one run, by path: `{ '/one.html': '<!doctype html>…' }`. */
export type ExtraPages = Record<string, string>;

/** Takes the first free port from `port` upward; 0 means any. */
export async function serveFolder(folder: string, port = 0, pages: ExtraPages = {}): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, etag: true, setHeaders }) as Handler;
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page !== undefined) response.writeHead(200, { 'content-type': `text/${request.url?.endsWith('.js') ? 'javascript' : 'html'}; charset=utf-8` }).end(page);
    else files(request, response, () => response.writeHead(404).end('There is nothing here.'));
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A chunk's name changes with its content, so it may be kept; everything else is asked for anew. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', path.startsWith('/chunks/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('access-control-allow-origin', '*');
}

async function listen(server: Server, port: number): Promise<void> {
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    if (await isTaken(server, candidate)) continue;
    return;
  }
  throw new Error(`Every port from ${port} to ${port + 99} is taken: end one of the servers that hold them.`);
}

/** Tries the port and keeps it when it is free. */
function isTaken(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(true);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(false);
    };
    server.once('error', onError).once('listening', onListening).listen(port);
  });
}
