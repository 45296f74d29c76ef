/** Headings of the outcome, the same on the screen and in the text to take along. */
import { msg } from '@lit/localize';

export const firstAidTitle = (): string => msg('Until help comes', { id: 'checker-first-aid', desc: 'Heading over first aid' });
export const homeCareTitle = (): string => msg('What helps now', { id: 'conditions-now', desc: 'Heading over what somebody can do' });
export const whyTitle = (): string => msg('Why', { id: 'checker-reasons', desc: 'Heading over the reasons for a care level' });
export const watchTitle = (): string => msg('When to get help sooner', { id: 'checker-watch', desc: 'Heading over signs to watch for' });
export const alsoTitle = (): string => msg('Also found', { id: 'checker-also', desc: 'Heading over reasons that ask for less' });
export const explanationsTitle = (): string => msg('What might explain it', { id: 'checker-explanations', desc: 'Heading over possible conditions' });
export const answersTitle = (): string => msg('Your answers', { id: 'checker-answers', desc: 'Heading over all answers' });
