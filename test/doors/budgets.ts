/** How many bytes a visitor may have to download, brotli, everything that is fetched until the network is quiet. */
export const loaderBudget = 2_000;

/** A page in English with nothing but this element. */
export const elementBudget = (tag: string): number => named[tag] ?? 16_000;

/** A page in English with every element. */
export const everythingBudget = 60_000;

const named: Record<string, number> = {
  'faq-accordion': 14_000,
  'leg-pain-map': 24_000,
  'symptom-checker': 36_000,
};
