/** Who knows the selectors of <symptom-checker>. */
import { fixture, waitUntil } from '@open-wc/testing';
import { brokenWords } from './broken-words.js';
import { press } from './keys.js';
import '../../src/elements/symptom-checker/define.js';
import type { SymptomChecker } from '../../src/elements/symptom-checker/symptom-checker.js';
import { visit, visits, type Visit } from '../fixtures/symptom-checker.fixtures.js';

let groups = 0;

export class SymptomCheckerDriver {
  /** Everything told, as `step place 2`. */
  readonly events: string[] = [];

  private constructor(readonly element: SymptomChecker) {
    element.addEventListener('symptom-checker-start', () => this.events.push('start'));
    element.addEventListener('symptom-checker-step', ({ question, index }) => this.events.push(`step ${question} ${index}`));
    element.addEventListener('symptom-checker-finish', ({ level }) => this.events.push(`finish ${level}`));
    element.addEventListener('symptom-checker-restart', () => this.events.push('restart'));
  }

  /** A checker in a group of its own, unless the attributes name one. */
  static async open(attributes = ''): Promise<SymptomCheckerDriver> {
    const group = attributes.includes('group=') ? '' : `group="test-${groups++}"`;
    const element = await fixture<SymptomChecker>(`<symptom-checker ${group} ${attributes}></symptom-checker>`);
    await element.updateComplete;
    return new SymptomCheckerDriver(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  text(selector = '.root'): string {
    return this.root.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  }

  texts(selector: string): string[] {
    return this.all<HTMLElement>(selector).map((each) => each.innerText.replace(/\s+/g, ' ').trim());
  }

  all<T extends Element>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  /** The question that is asked, or the level of the outcome. */
  get heading(): string {
    return this.text('#question');
  }

  get options(): string[] {
    return this.texts('.question .option');
  }

  /** The texts of the options that are ticked. */
  get ticked(): string[] {
    return this.texts('.question :is(.option, .side).chosen');
  }

  get bar(): number {
    return this.root.querySelector('progress')!.value;
  }

  option(value: string): HTMLInputElement {
    const found = this.root.querySelector<HTMLInputElement>(`.question [value="${value}"]`);
    if (!found) throw new Error(`"${this.heading}" has no option "${value}".`);
    return found;
  }

  async tick(...values: string[]): Promise<void> {
    for (const value of values) {
      this.option(value).click();
      await this.element.updateComplete;
    }
  }

  async type(age: string): Promise<void> {
    const field = this.root.querySelector<HTMLInputElement>('.age')!;
    field.value = age;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }

  button(text: string): HTMLButtonElement {
    const name = (each: Element) => each.getAttribute('aria-label') ?? (each as HTMLElement).innerText.trim();
    const button = this.all<HTMLButtonElement>('button').find((each) => name(each) === text);
    if (!button) throw new Error(`There is no button "${text}".`);
    return button;
  }

  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.element.updateComplete;
  }

  /** Ticks, and goes on. */
  async answer(...values: string[]): Promise<void> {
    await this.tick(...values);
    await this.press('Continue');
    await this.arrived();
  }

  /** The next screen is there; what it needs may have to load first. */
  async arrived(): Promise<void> {
    await waitUntil(() => this.root.querySelector('#question, .problem'), 'the next screen is there', { timeout: 8000 });
    await this.element.updateComplete;
  }

  async visit(name: keyof typeof visits, until?: string): Promise<void> {
    await this.play(visits[name], until);
  }

  async play(answers: Visit, until?: string): Promise<void> {
    await visit(this.element, answers, until);
    await this.element.updateComplete;
    if (!until) await waitUntil(() => this.root.querySelector('.how'), 'the whole outcome is shown', { timeout: 8000 });
  }

  /** Opens a native disclosure and waits for what it loads. */
  async unfold(selector: string): Promise<void> {
    this.root.querySelector<HTMLDetailsElement>(selector)!.open = true;
    await waitUntil(() => this.root.querySelector(`${selector} .sources`), 'the sources are there', { timeout: 8000 });
  }

  brokenWords(selector: string): string[] {
    return brokenWords(this.all(selector));
  }

  /** The name of what has the keyboard's focus. */
  get focused(): string {
    const focused = this.root.activeElement as HTMLInputElement | null;
    return (focused?.getAttribute('aria-label') ?? (focused?.labels?.[0] ?? focused)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.element.updateComplete;
    }
  }

  /** Tabs until something of this name has the focus. */
  async tabTo(name: string): Promise<void> {
    for (let tabs = 0; tabs < 90; tabs++) {
      await this.keys('Tab');
      if (this.focused.startsWith(name)) return;
    }
    throw new Error(`The keyboard does not reach "${name}" on "${this.heading}".`);
  }

  /** The browser's own Back or Forward. */
  async travel(way: 'back' | 'forward'): Promise<void> {
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history[way]();
    await arrived;
    await this.element.updateComplete;
  }

  get announced(): string {
    return this.root.querySelector('[role="status"]')!.textContent;
  }
}
