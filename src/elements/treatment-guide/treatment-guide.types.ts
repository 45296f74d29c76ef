/** The parts of the guide, in reading order. All but the last are a kind of treatment of the record. */
export const parts = ['self-care', 'physiotherapy', 'medical', 'assessment', 'guidance'] as const;
export type Part = (typeof parts)[number];
