import { expect } from '@open-wc/testing';
import type { WorkerResult } from '../dataset/worker-interview.js';

describe('a worker of the browser', () => {
  it('runs the record and the engine', async () => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    const result = await new Promise<WorkerResult>((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data as WorkerResult);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    worker.terminate();
    expect(result.level).to.equal('emergency');
    expect(result.hasPage).to.equal(false);
  });
});
