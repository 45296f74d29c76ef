/** Who knows the selectors of <treatment-guide>. */
import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/treatment-guide/define.js';
import type { TreatmentGuideChooseEvent } from '../../src/elements/treatment-guide/treatment-guide.events.js';
import type { TreatmentGuide } from '../../src/elements/treatment-guide/treatment-guide.js';
import type { Part } from '../../src/elements/treatment-guide/treatment-guide.types.js';

let groups = 0;

export class TreatmentGuideDriver {
  readonly events: TreatmentGuideChooseEvent[] = [];

  private constructor(readonly element: TreatmentGuide) {
    element.addEventListener('treatment-guide-choose', (event) => this.events.push(event));
  }

  /** A guide in a group of its own, unless the attributes name one. */
  static async open(attributes = ''): Promise<TreatmentGuideDriver> {
    const group = attributes.includes('group=') ? '' : `group="guide-${groups++}"`;
    const page = await fixture(`<div><treatment-guide ${group} ${attributes}>Call us.</treatment-guide></div>`);
    const element = page.querySelector<TreatmentGuide>('treatment-guide')!;
    await element.updateComplete;
    return new TreatmentGuideDriver(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read now. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')!.innerText;
  }

  get headings(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')];
  }

  get parts(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.section')].map(({ innerText }) => innerText.trim());
  }

  part(part: Part): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`[aria-controls="${part}"]`)!;
  }

  isOpen(part: Part): boolean {
    const expanded = this.part(part).getAttribute('aria-expanded') === 'true';
    const panel = this.root.getElementById(part)!;
    if (expanded === panel.hasAttribute('hidden')) throw new Error(`The button and the panel of ${part} do not agree.`);
    return expanded;
  }

  async toggle(part: Part): Promise<void> {
    this.part(part).click();
    await this.loaded(part);
  }

  /** Waits until a part has something to read. */
  async loaded(part: Part = 'self-care'): Promise<void> {
    await waitUntil(() => this.root.querySelector(`#${part} :is(article, .lines)`), `${part} is there`);
  }

  /** The names of the treatments of a part. */
  treatments(part: Part): string[] {
    return [...this.root.querySelectorAll<HTMLElement>(`#${part} article > :first-child`)].map(({ textContent }) => textContent.trim());
  }

  treatment(id: string): HTMLElement {
    return this.root.getElementById(`treatment-${id}`)!.parentElement!;
  }

  /** What is told about the chosen condition. */
  get chosen(): HTMLElement | null {
    return this.root.querySelector('.chosen');
  }

  /** What is said once the visitor has left a condition. */
  get left(): string {
    return this.root.querySelector<HTMLElement>('.left')?.innerText.trim() ?? '';
  }

  /** The treatments that need a doctor's word in the chosen condition. */
  get doctorFirst(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.harm li')].map(({ innerText }) => innerText.trim());
  }

  async waitForCondition(): Promise<void> {
    await waitUntil(() => this.chosen && this.root.querySelector('.lines'), 'the condition is shown');
  }

  /** What loads what is told about a condition: a test may hold it back, or let it fail. */
  async loaderOfConditions(): Promise<{ _load: (name: string) => Promise<unknown> }> {
    const { _views } = this.element as unknown as { _views: { ready(name: string): Promise<void>; there(name: string): unknown } };
    await _views.ready('');
    return (_views.there('') as { _details: { _load: (name: string) => Promise<unknown> } })._details;
  }

  /** What stands in the place of the condition until it is told, or could not be had. */
  get waiting(): HTMLElement {
    return this.root.querySelector<HTMLElement>('.choice')!;
  }

  /** Everything that is said to help, wherever it stands, closed or open. */
  get helps(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.part [part="treatment"] > :first-child, .part .lines')].map(({ textContent }) => textContent.trim());
  }

  get offers(): string[] {
    return [...this.root.querySelectorAll<HTMLElement>('.offer')].map(({ innerText }) => innerText.trim());
  }

  button(text: string): HTMLButtonElement {
    const button = [...this.root.querySelectorAll('button')].find((each) => each.innerText.trim() === text);
    if (!button) throw new Error(`There is no button "${text}".`);
    return button;
  }

  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.element.updateComplete;
  }

  get searchField(): HTMLInputElement | null {
    return this.root.querySelector('input');
  }

  async ask(): Promise<void> {
    await this.press('What helps with one condition?');
    await waitUntil(() => this.searchField && this.root.activeElement === this.searchField, 'the search field has the focus');
  }

  async search(text: string): Promise<void> {
    const field = this.searchField!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  async openSources(): Promise<HTMLAnchorElement[]> {
    this.root.querySelector('summary')!.click();
    await waitUntil(() => this.root.querySelector('.sources'), 'the sources are listed');
    return [...this.root.querySelectorAll<HTMLAnchorElement>('.sources a')];
  }

  /** Id of what has the focus. */
  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }
}
