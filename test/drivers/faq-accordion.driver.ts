/** Who knows the selectors of <faq-accordion>. */
import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/faq-accordion/define.js';
import type { FaqAccordionCopyEvent, FaqAccordionSearchEvent } from '../../src/elements/faq-accordion/faq-accordion.events.js';
import type { FaqAccordionToggleEvent } from '../../src/elements/faq-accordion/faq-accordion.events.js';
import type { FaqAccordion } from '../../src/elements/faq-accordion/faq-accordion.js';

export class FaqAccordionDriver {
  readonly toggles: FaqAccordionToggleEvent[] = [];
  readonly searches: FaqAccordionSearchEvent[] = [];
  readonly copies: FaqAccordionCopyEvent[] = [];

  constructor(readonly element: FaqAccordion) {
    element.addEventListener('faq-accordion-toggle', (event) => this.toggles.push(event));
    element.addEventListener('faq-accordion-search', (event) => this.searches.push(event));
    element.addEventListener('faq-accordion-copy', (event) => this.copies.push(event));
  }

  static async open(html = '<faq-accordion></faq-accordion>'): Promise<FaqAccordionDriver> {
    const page = await fixture(`<div>${html}</div>`);
    const driver = new FaqAccordionDriver(page.querySelector<FaqAccordion>('faq-accordion')!);
    await driver.element.updateComplete;
    return driver;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get headings(): HTMLHeadingElement[] {
    return this.all('h2, h3, h4, h5, h6');
  }

  /** The texts of the questions that can be seen. */
  get questions(): string[] {
    return this.shown<HTMLElement>('.question').map((button) => button.innerText.trim());
  }

  /** Ids of the questions that can be seen. */
  get ids(): string[] {
    return this.shown('.question').map(entryOf);
  }

  get topics(): string[] {
    return this.all('.topic').map(({ textContent }) => textContent.trim());
  }

  question(id: string): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`#faq-${CSS.escape(id)}`)!;
  }

  answer(id: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`#answer-${CSS.escape(id)}`)!;
  }

  isOpen(id: string): boolean {
    const expanded = this.question(id).getAttribute('aria-expanded') === 'true';
    if (expanded === this.answer(id).hasAttribute('hidden')) throw new Error(`The button and the panel of ${id} do not agree.`);
    return expanded;
  }

  /** Whether the eye can read the answer; a closed panel may be there and hide what it holds. */
  isReadable(id: string): boolean {
    void this.element.offsetHeight; // inside a size container, Chromium knows what is visible once it has laid it out
    return this.answer(id).querySelector('p')!.checkVisibility({ contentVisibilityAuto: true });
  }

  get open(): string[] {
    return this.all<HTMLButtonElement>('.question')
      .map(entryOf)
      .filter((id) => this.isOpen(id));
  }

  async toggle(id: string): Promise<void> {
    this.question(id).click();
    await this.element.updateComplete;
  }

  button(text: string): HTMLButtonElement {
    const button = this.shown<HTMLButtonElement>('button').find(({ innerText }) => innerText.trim() === text);
    if (!button) throw new Error(`There is no button "${text}".`);
    return button;
  }

  has(text: string): boolean {
    return this.shown<HTMLButtonElement>('button').some(({ innerText }) => innerText.trim() === text);
  }

  /** Some buttons come with a part that is fetched when it is needed. */
  async press(text: string): Promise<void> {
    await waitUntil(() => this.has(text), `there is a button "${text}"`);
    this.button(text).click();
    await this.element.updateComplete;
  }

  get searchField(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  /** Types into the search field and waits until what it leaves has been told. */
  async search(text: string): Promise<void> {
    const told = this.searches.length;
    this.searchField.focus();
    this.searchField.value = text;
    this.searchField.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => this.searches.length > told, 'the search tells what it found');
    await this.element.updateComplete;
  }

  /** What a screen reader has been told last. */
  get announced(): string {
    return this.root.querySelector('[role="status"]')!.textContent.trim();
  }

  /** Why questions are missing; empty when none is. */
  get note(): string {
    return this.nothingFound ?? '';
  }

  get nothingFound(): string | undefined {
    return this.root.querySelector<HTMLElement>('.note p')?.innerText.trim();
  }

  /** The question that has the focus. */
  get focused(): string {
    const { activeElement } = this.root;
    return activeElement?.matches('.question') ? entryOf(activeElement) : '';
  }

  private all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  private shown<T extends HTMLElement>(selector: string): T[] {
    return this.all<T>(selector).filter((each) => each.checkVisibility());
  }
}

/** The id of the entry whose question this is. */
const entryOf = ({ id }: Element): string => id.replace('faq-', '');
