import type { SiteEntry } from './faq-accordion.types.js';

/** The page's own questions: each `<details>` gets a header like ours and stays open inside our panel. */
export function siteEntries(host: Element): SiteEntry[] {
  return [...host.children].flatMap((details, index) => {
    const summary = details instanceof HTMLDetailsElement && details.querySelector('summary');
    if (!summary) return [];
    const id = details.id || `own-${index + 1}`;
    const question = summary.textContent.trim();
    summary.hidden = true;
    details.slot = id;
    details.open = true;
    return { id, question, answer: [details.textContent.trim().replace(question, '').trim()], details };
  });
}
