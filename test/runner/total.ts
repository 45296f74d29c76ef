/** Prints the total of every run since the last clean checkout, in the one line that a CI log is read for. */
import { totalCount } from './counts.js';

const { passed, failed, skipped } = totalCount();
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
