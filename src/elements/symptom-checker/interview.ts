/** All that an interview needs after its first screen; loaded as soon as somebody touches the element. */
export { interviewWords } from '../../dataset/interview.js';
export { conditions, outcomeWords } from '../../dataset/outcome.js';
export { checkView } from './check-view.js';
export { styles } from './interview.styles.js';
export { limitsView } from './limits.js';
export { OutcomeView } from './outcome-view.js';
export { placesText } from './place-text.js';
export { progressView } from './progress-view.js';
export { whatIsAsked } from './question-kinds.js';
export { Trail } from './trail.js';
