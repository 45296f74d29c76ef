/**
 * The site's overlay: what a site writes as JSON about itself. Everything in it is a stranger's text, so each part is
 * checked against the one shape below; what is not known or not right is named and left out, the rest still counts.
 */
export interface Overlay {
  readonly clinic?: Readonly<Partial<Record<keyof typeof clinic, string>>>;
  readonly emergencyNumber?: string;
}

interface Rule {
  readonly matches: RegExp;
  /** Ends the sentence "... is needed". */
  readonly needed: string;
}

const phone: Rule = { matches: /^(?=.*\d)[+(\d][\d\s().\-/\u2010-\u2013]{1,30}$/, needed: 'a telephone number' };

const clinic = {
  name: { matches: /^[^\p{Cc}]{1,120}$/u, needed: 'a text of at most 120 characters' },
  phone,
  // Browsers skip control characters in addresses, so none may pass; a scheme is told by its first letters.
  booking: { matches: /^(https:\/\/[^\s/]|tel:[+\d]|mailto:[^\s@]+@)[^\s\p{Cc}]{0,2000}$/iu, needed: 'an https:, tel: or mailto: address' },
  email: { matches: /^[^\s@<>"',;:?&%]+@[^\s@<>"',;:?&%]+\.[^\s@<>"',;:?&%]+$/, needed: 'an e-mail address' },
} as const satisfies Record<string, Rule>;

/** The whole shape: a rule for each text, an object for each group of texts. */
const shape = {
  clinic,
  emergencyNumber: { matches: /^\+?\d[\d\s-]{1,14}$/, needed: 'a telephone number of digits' },
} as const satisfies Record<string, Rule | Record<string, Rule>>;

/** What of a parsed JSON value can be used, and a sentence for each part that cannot. */
export function checkOverlay(value: unknown): { site: Overlay; problems: string[] } {
  const problems: string[] = [];
  return { site: checkGroup(shape, value, '', problems), problems };
}

type Shape = { readonly [key: string]: Rule | Shape };

function checkGroup(allowed: Shape, value: unknown, path: string, problems: string[]): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${path || 'The settings'}: an object is needed, with ${Object.keys(allowed).join(', ')}.`);
    return {};
  }
  // Only names of our own shape are ever copied, so a "__proto__" in the JSON is one more unknown name.
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(allowed, key)) problems.push(`${path}${key} is not known. Known: ${Object.keys(allowed).join(', ')}.`);
  }
  const checked: Record<string, object | string> = {};
  for (const [key, rule] of Object.entries(allowed)) {
    if (!Object.hasOwn(value, key)) continue;
    const part = (value as Record<string, unknown>)[key];
    const text = typeof part === 'string' ? part.trim() : '';
    if (!isRule(rule)) checked[key] = checkGroup(rule, part, `${path}${key}.`, problems);
    else if (rule.matches.test(text)) checked[key] = text;
    else problems.push(`${path}${key}: ${JSON.stringify(part).slice(0, 80)} is left out; ${rule.needed} is needed.`);
  }
  return checked;
}

function isRule(rule: Rule | Shape): rule is Rule {
  return rule.matches instanceof RegExp;
}
