/** What stands over the signs that need care, wherever everybody reads the same. */
import { msg } from '@lit/localize';

export const seekCareTitle = (): string => msg('When to seek care', { id: 'care-title', desc: 'Heading over signs that need care, and how soon' });

/** Before what to do, so that nobody takes it for a verdict about themselves. */
export const ifOneOfTheSigns = (): string =>
  msg('If one of the signs below is true:', { id: 'care-if', desc: 'Between “Emergency: Now” and what to do; the list of signs follows' });
