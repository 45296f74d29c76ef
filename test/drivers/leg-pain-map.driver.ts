/** Who knows the selectors of <leg-pain-map>. */
import { fixture, waitUntil } from '@open-wc/testing';
import { brokenWords } from './broken-words.js';
import { press } from './keys.js';
import '../../src/elements/leg-pain-map/define.js';
import type { LegPainMapSelectEvent } from '../../src/elements/leg-pain-map/leg-pain-map.events.js';
import type { LegPainMap } from '../../src/elements/leg-pain-map/leg-pain-map.js';
import { bodyView } from '../../src/dataset/body-map.js';
import type { Side, View } from '../../src/dataset/places.js';

let groups = 0;

export class LegPainMapDriver {
  readonly events: LegPainMapSelectEvent[] = [];

  private constructor(readonly element: LegPainMap) {
    element.addEventListener('leg-pain-map-select', (event) => this.events.push(event));
  }

  /** A map as wide as on a phone, in a group of its own, unless the attributes name one. */
  static async open(attributes = ''): Promise<LegPainMapDriver> {
    const group = attributes.includes('group=') ? '' : `group="test-${groups++}"`;
    const phone = await fixture(`<div style="inline-size: 340px"><leg-pain-map ${group} ${attributes}></leg-pain-map></div>`);
    const element = phone.querySelector<LegPainMap>('leg-pain-map')!;
    await element.updateComplete;
    return new LegPainMapDriver(element);
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

  place(place: string, side: Side): SVGPathElement {
    const path = this.root.querySelector<SVGPathElement>(`[data-place="${place}"][data-side="${side}"]`);
    if (!path) throw new Error(`The picture has no ${place}, ${side}.`);
    return path;
  }

  get placesOnPicture(): { place: string; side: string }[] {
    return this.all<SVGElement>('[data-place]').map(({ dataset }) => ({ place: dataset.place!, side: dataset.side! }));
  }

  /** The places drawn as chosen, as `calf left`. */
  get chosenOnPicture(): string[] {
    return this.all<SVGElement>('[aria-selected="true"]').map(({ dataset }) => `${dataset.place} ${dataset.side}`);
  }

  get value(): string[] {
    return this.element.value.map(({ place, side }) => `${place} ${side}`);
  }

  /** A point inside a place, on the screen. */
  pointIn(place: string, side: Side): { clientX: number; clientY: number } {
    const path = this.place(place, side);
    path.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = path.getBoundingClientRect();
    for (const down of [0.5, 0.4, 0.6, 0.3, 0.7]) {
      for (const along of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const clientX = left + (right - left) * along;
        const clientY = top + (bottom - top) * down;
        if (this.root.elementFromPoint(clientX, clientY) === path) return { clientX, clientY };
      }
    }
    throw new Error(`${place}, ${side} cannot be hit.`);
  }

  /** What a click on the screen does, wherever it lands. */
  async clickAt(point: { clientX: number; clientY: number }): Promise<void> {
    const target = this.root.elementFromPoint(point.clientX, point.clientY) ?? this.element;
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...point }));
    await this.element.updateComplete;
  }

  async choose(place: string, side: Side): Promise<void> {
    await this.clickAt(this.pointIn(place, side));
  }

  async show(view: View): Promise<void> {
    const words = { front: 'Front', back: 'Back', inner: 'Inner', outer: 'Outer', sole: 'Soles' };
    this.option(words[view]).click();
    await this.element.updateComplete;
    await waitUntil(() => this.option(words[view]).checked, 'the view is shown');
    const { places } = await bodyView(view);
    await waitUntil(() => this.placesOnPicture.every(({ place }) => place in places), 'the view is drawn');
  }

  get zoomList(): HTMLSelectElement {
    return this.root.querySelector<HTMLSelectElement>('.zoom select')!;
  }

  /** The area that fills the picture, by its name. */
  get zoomed(): string {
    return this.zoomList.selectedOptions[0]!.text.trim();
  }

  async zoom(area: string): Promise<void> {
    await this._choose(this.zoomList, area);
  }

  /** Says that the pain of the place in the panel travels to another one, by its name. */
  async travel(place: string): Promise<void> {
    await this._choose(this.root.querySelector<HTMLSelectElement>('.panel select')!, place);
  }

  private async _choose(list: HTMLSelectElement, text: string): Promise<void> {
    const option = [...list.options].find((each) => each.text.trim() === text);
    if (!option) throw new Error(`The list has no "${text}".`);
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** The places drawn as those to which pain travels. */
  get travelsOnPicture(): string[] {
    return this.all<SVGElement>('[data-travel]').map(({ dataset }) => dataset.travel!);
  }

  /** The box of an option, by its words. */
  option(text: string): HTMLInputElement {
    const label = this.all<HTMLLabelElement>('.options label').find((each) => each.innerText.replace('×', '').trim() === text);
    if (!label) throw new Error(`There is no option "${text}".`);
    return label.querySelector('input')!;
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

  async openList(): Promise<void> {
    this.root.querySelector('summary')!.click();
    await waitUntil(() => this.root.querySelector('.areas'), 'the list opens');
  }

  inList(name: string): HTMLInputElement {
    const box = this.root.querySelector<HTMLInputElement>(`.list [aria-label="${name}"]`);
    if (!box) throw new Error(`The list has no "${name}".`);
    return box;
  }

  async causes(): Promise<string[]> {
    await waitUntil(() => this.root.querySelector('.causes'), 'the causes are shown');
    return this.texts('.causes li');
  }

  /** The name of what has the keyboard's focus. */
  get focused(): string {
    const focused = this.root.activeElement;
    return focused?.getAttribute('aria-label') ?? (focused as HTMLElement | null)?.innerText?.trim() ?? '';
  }

  focusPicture(): void {
    this.root.querySelector<SVGElement>('svg [tabindex="0"]')!.focus();
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.element.updateComplete;
    }
  }

  /** Letters that no key of the test's own keyboard has. */
  async type(text: string): Promise<void> {
    for (const key of text) {
      this.root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await this.element.updateComplete;
    }
  }

  /** What is drawn of the thing that has the keyboard's focus: of an option, its button. */
  get focusedBox(): DOMRect {
    const focused = this.root.activeElement!;
    return (focused.closest('label:not(.zoom)') ?? focused).getBoundingClientRect();
  }

  get bar(): DOMRect {
    return this.root.querySelector('.bar')!.getBoundingClientRect();
  }

  /** Whether the bar lies over the picture, below this height and not around what has the focus. */
  barCovers(top: number): boolean {
    return this.bar.bottom <= innerHeight && this.bar.top > top && !this.root.activeElement!.closest('.bar');
  }

  /** The words that are broken into two lines. */
  brokenWords(selector: string): string[] {
    return brokenWords(this.all(selector));
  }

  get announced(): string {
    return this.root.querySelector('[role="status"]')!.textContent;
  }
}
