/** Who knows the selectors of <care-advice>. */
import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/care-advice/define.js';
import type { CareAdviceCallEvent } from '../../src/elements/care-advice/care-advice.events.js';
import type { CareAdvice } from '../../src/elements/care-advice/care-advice.js';

export class CareAdviceDriver {
  readonly calls: CareAdviceCallEvent[] = [];

  private constructor(readonly element: CareAdvice) {
    element.addEventListener('care-advice-call', (event) => this.calls.push(event));
  }

  static async open(html = '<care-advice></care-advice>'): Promise<CareAdviceDriver> {
    const page = await fixture(`<div>${html}</div>`);
    const element = page.querySelector<CareAdvice>('care-advice')!;
    await element.updateComplete;
    return new CareAdviceDriver(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')!.innerText;
  }

  get headings(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('h2, h3, h4, h5, h6')];
  }

  level(level: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`.level.${level}`)!;
  }

  /** What is read under a level, line by line. */
  linesOf(level: string): string[] {
    return this.level(level).innerText.split(/\n+/).map((line) => line.trim());
  }

  reasonsOf(level: string): HTMLElement[] {
    return [...this.level(level).querySelectorAll('li')];
  }

  /** The button that calls the emergency number. */
  get call(): HTMLAnchorElement | null {
    return this.root.querySelector<HTMLAnchorElement>('.call');
  }

  press(link: HTMLAnchorElement): void {
    this.root.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
  }

  get clinic(): HTMLAnchorElement[] {
    return [...this.root.querySelectorAll<HTMLAnchorElement>('.contact a')];
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
