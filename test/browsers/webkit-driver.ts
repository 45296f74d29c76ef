/** Starts what WebKitGTK needs to be driven: a screen (Xvfb), its driver, and a door in front of the driver. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';

export interface WebKitDriver {
  port: number;
  stop(): void;
}

export async function startWebKitDriver(): Promise<WebKitDriver> {
  const screen = await startScreen();
  const driverPort = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${driverPort}`], {
    env: { ...process.env, DISPLAY: screen.display },
    stdio: 'ignore',
  });
  const door = await startDoor(driverPort);

  const stop = (): void => {
    door.close();
    driver.kill();
    screen.process.kill();
  };
  process.once('exit', stop);
  return { port: portOf(door), stop };
}

/** Xvfb picks a free display itself and writes its number to the third stream. */
async function startScreen(): Promise<{ display: string; process: ChildProcess }> {
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const answer = xvfb.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    answer.once('data', (data: Buffer) => resolve(data.toString().trim()));
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it gave a display, so WebKitGTK has no screen to open on.')));
  });
  return { display: `:${number}`, process: xvfb };
}

/** WebdriverIO sends its own `wdio:` capabilities along; WebKitWebDriver refuses a session that asks for any. */
async function startDoor(driverPort: number): Promise<Server> {
  const door = createServer((incoming, outgoing) => {
    void text(incoming).then((body) => {
      const cleaned = withoutOwnCapabilities(body);
      const onward = request(
        {
          host: '127.0.0.1',
          port: driverPort,
          method: incoming.method,
          path: incoming.url,
          headers: { ...incoming.headers, 'content-length': Buffer.byteLength(cleaned) },
        },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onward.on('error', (error) => outgoing.writeHead(502).end(error.message));
      onward.end(cleaned);
    });
  });
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  return door;
}

function withoutOwnCapabilities(body: string): string {
  if (!body.includes('"wdio:')) return body;
  return JSON.stringify(JSON.parse(body, function (this: unknown, key: string, value: unknown) {
    return key.startsWith('wdio:') ? undefined : value;
  }));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
