/** How somebody reaches the clinic. */
export const contactWays = ['call', 'book', 'write'] as const;
export type ContactWay = (typeof contactWays)[number];
