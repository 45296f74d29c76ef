/** The worker of node-worker.test.ts. */
import { parentPort } from 'node:worker_threads';
import { interviewInWorker } from './worker-interview.js';

parentPort?.postMessage(await interviewInWorker());
