/** Who knows the selectors of <condition-list>. */
import { fixture, waitUntil } from '@open-wc/testing';
import '../../src/elements/condition-list/define.js';
import type { ConditionListCopyEvent, ConditionListSearchEvent, ConditionListToggleEvent } from '../../src/elements/condition-list/condition-list.events.js';
import type { ConditionList } from '../../src/elements/condition-list/condition-list.js';

let groups = 0;

export class ConditionListDriver {
  readonly toggles: ConditionListToggleEvent[] = [];
  readonly searches: ConditionListSearchEvent[] = [];
  readonly copies: ConditionListCopyEvent[] = [];

  private constructor(readonly element: ConditionList) {
    element.addEventListener('condition-list-toggle', (event) => this.toggles.push(event));
    element.addEventListener('condition-list-search', (event) => this.searches.push(event));
    element.addEventListener('condition-list-copy', (event) => this.copies.push(event));
  }

  /** A list in a group of its own, unless the attributes name one. */
  static async open(attributes = ''): Promise<ConditionListDriver> {
    const group = attributes.includes('group=') ? '' : `group="list-${groups++}"`;
    const page = await fixture(`<div><condition-list ${group} ${attributes}>Call us.</condition-list></div>`);
    const element = page.querySelector<ConditionList>('condition-list')!;
    await element.updateComplete;
    return new ConditionListDriver(element);
  }

  /** The same, once its list is there. */
  static async openList(attributes: string): Promise<ConditionListDriver> {
    const driver = await ConditionListDriver.open(attributes);
    await driver.listed();
    return driver;
  }

  async listed(): Promise<void> {
    await waitUntil(() => this.root.querySelector('#found'), 'the list is there');
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What can be read now. */
  get text(): string {
    return this.root.querySelector<HTMLElement>('.root')!.innerText;
  }

  get headings(): HTMLElement[] {
    return this.all('h2, h3, h4, h5, h6');
  }

  get tiles(): string[] {
    return this.all('.tile').map(({ innerText }) => innerText.trim());
  }

  get names(): string[] {
    return this.all('.name').map(({ innerText }) => innerText.trim());
  }

  /** Ids of the conditions that are listed. */
  get ids(): string[] {
    return this.all('.name').map(({ id }) => id.replace('condition-', ''));
  }

  get found(): string {
    return this.root.querySelector<HTMLElement>('#found')?.innerText ?? '';
  }

  name(id: string): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>(`#condition-${id}`)!;
  }

  /** The row of a condition: its name, level, places and causes. */
  row(id: string): HTMLElement {
    return this.name(id).closest<HTMLElement>('.head')!;
  }

  details(id: string): HTMLElement {
    return this.root.getElementById(`details-${id}`)!;
  }

  isOpen(id: string): boolean {
    const expanded = this.name(id).getAttribute('aria-expanded') === 'true';
    if (expanded === this.details(id).hidden) throw new Error(`The button and the panel of ${id} do not agree.`);
    return expanded;
  }

  async toggle(id: string): Promise<void> {
    this.name(id).click();
    await this.element.updateComplete;
  }

  /** Opens a condition and waits for what is told about it. */
  async read(id: string): Promise<HTMLElement> {
    if (!this.isOpen(id)) await this.toggle(id);
    await waitUntil(() => this.details(id).querySelector('.summary'), `${id} is told`);
    return this.details(id);
  }

  /** The section under a title, inside what is told. */
  section(id: string, title: string): HTMLElement {
    const sections = [...this.details(id).querySelectorAll<HTMLElement>('section')];
    const section = sections.find((each) => each.firstElementChild?.textContent.trim() === title);
    if (!section) throw new Error(`There is nothing under "${title}".`);
    return section;
  }

  button(text: string): HTMLButtonElement {
    const button = this.all<HTMLButtonElement>('button').find((each) => each.innerText.trim() === text);
    if (!button) throw new Error(`There is no button "${text}".`);
    return button;
  }

  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.element.updateComplete;
  }

  /** Presses a button that leads to another screen, and waits until the focus is there. */
  async go(text: string): Promise<void> {
    this.button(text).click();
    await this.element.updateComplete;
    await waitUntil(() => this.focused === (this.root.querySelector('.tile') ? 'title' : 'found'), 'the focus is on the next screen');
  }

  get searchField(): HTMLInputElement | null {
    return this.root.querySelector('input');
  }

  /** Types into the search field and waits until what it leaves has been told. */
  async search(text: string): Promise<void> {
    const told = this.searches.length;
    this.searchField!.value = text;
    this.searchField!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await waitUntil(() => this.searches.length > told, 'the search tells what it found', { timeout: 4000 });
    await this.element.updateComplete;
  }

  /** The choices of place and cause. */
  get filters(): HTMLSelectElement[] {
    return this.all<HTMLSelectElement>('select');
  }

  async choose(filter: 'place' | 'cause', value: string): Promise<void> {
    const select = this.filters[filter === 'place' ? 0 : 1]!;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** The sentence that names the places of the map, while they narrow the list. */
  get note(): string {
    return this.root.querySelector<HTMLElement>('.note p')?.innerText ?? '';
  }

  /** What a screen reader has been told last. */
  get announced(): string {
    return this.root.querySelector('[role="status"]')!.textContent.trim();
  }

  /** Id of what has the focus. */
  get focused(): string {
    return this.root.activeElement?.id ?? '';
  }

  private all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }
}
