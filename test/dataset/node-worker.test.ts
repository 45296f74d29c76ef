import assert from 'node:assert/strict';
import { once } from 'node:events';
import { it } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { WorkerResult } from './worker-interview.js';

it('the record and the engine work in a worker of Node', async () => {
  const worker = new Worker(new URL('./node-worker.js', import.meta.url));
  const [{ level, because, hasPage }] = (await once(worker, 'message')) as [WorkerResult];
  await worker.terminate();
  assert.equal(level, 'emergency');
  assert.match(because, /nerves/);
  assert.equal(hasPage, false);
});
