/** The worker of worker.test.ts. */
import { interviewInWorker } from '../dataset/worker-interview.js';

void interviewInWorker().then((result) => postMessage(result));
