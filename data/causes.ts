/** The nine kinds of cause. */
export const causes = {
  muscle: {},
  joint: {},
  nerve: {},
  vessel: {},
  clot: {},
  infection: {},
  injury: {},
  compartment: {},
  other: {},
} as const satisfies Record<string, object>;
