/**
 * How many bytes a visitor may have to download, brotli, everything that is fetched until the network is quiet. `aim` is what was
 * asked for; where it has not been reached yet, `atMost` holds what has, so that it can only shrink, and the test says so.
 */
export interface Budget {
  readonly aim: number;
  readonly atMost: number;
}

const reached = (aim: number): Budget => ({ aim, atMost: aim });

export const loaderBudget = 2_000;

/** A page in English with nothing but this element. */
export const elementBudget = (tag: string): Budget => named[tag] ?? reached(16_000);

/** A page in English with every element. */
export const everythingBudget: Budget = { aim: 60_000, atMost: 62_200 };

const named: Record<string, Budget> = {
  'faq-accordion': { aim: 14_000, atMost: 14_300 },
  'leg-pain-map': reached(24_000),
  'symptom-checker': reached(36_000),
};
