/** How soon to seek help, most urgent first. `rank` orders them: a higher rank is more urgent. */
export const careLevels = {
  emergency: { rank: 3 },
  urgent: { rank: 2 },
  soon: { rank: 1 },
  'self-care': { rank: 0 },
} as const satisfies Record<string, { readonly rank: number }>;
