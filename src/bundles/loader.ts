/**
 * Finds our tags and mounts in the page, now and later, and imports what they need. It shares no module with what it
 * imports: a site may load it under an address of its own (`?ver=6.1`), and a chunk that asked for it by its plain name
 * would start it a second time.
 */
type Load<T = unknown> = () => Promise<T>;

export interface Parts {
  language: Load<{ followPage(first?: Element): Promise<void> }>;
  site: Load<{ readSite(from: HTMLElement): void }>;
}

/** The same symbol as `preparing` in src/shared/language.ts, by name. */
const preparing = Symbol.for('leg-pain-widgets/preparing');
const page = globalThis as { [preparing]?: Promise<unknown> };

const settings = 'script[data-leg-pain-site],[data-leg-pain][data-site]';

/** Watches the page from now on. `pause` is the time in milliseconds before a failed import is tried again. */
export function watchPage(tags: Readonly<Record<string, Load>>, { language, site }: Parts, pause = 1000): void {
  const widgets = [...Object.keys(tags), '[data-leg-pain]'].join();
  const arrivals = new Map<string, Promise<boolean>>();
  let prepared = false;

  const observer = new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes } of records) {
      if (attributeName) onAttribute(target as HTMLElement, attributeName);
      for (const node of addedNodes) if (node instanceof HTMLElement) look(node);
    }
  });

  /** Reads settings first, then starts what each widget needs. */
  function look(root: HTMLElement): void {
    const found = (selector: string) => [root, ...root.querySelectorAll<HTMLElement>(selector)].filter((each) => each.matches(selector));
    const told = found(settings).map((each) => attempt(site, 'site settings').then((part) => part?.readSite(each)));
    const [first, ...rest] = found(widgets);
    if (!first) return;
    if (!prepared) {
      prepared = true;
      const words = attempt(language, 'language').then((part) => part?.followPage(first));
      page[preparing] = Promise.all([page[preparing], words, ...told]);
    }
    for (const each of [first, ...rest]) void start(each);
  }

  async function start(element: HTMLElement): Promise<void> {
    const mounted = element.dataset.legPain;
    const tag = mounted ?? element.localName;
    const load = Object.hasOwn(tags, tag) && tags[tag];
    if (!load) return console.warn(`leg-pain-widgets: data-leg-pain="${tag}" is not one of ${Object.keys(tags).join(', ')}.`);
    if (!arrivals.has(tag)) arrivals.set(tag, attempt(load, `<${tag}>`).then(Boolean));
    if (!(await arrivals.get(tag))) excuse(element);
    else if (mounted) fill(element, tag);
  }

  /** Imports, after a pause once more, and says in the console when that failed too. */
  async function attempt<T>(load: Load<T>, what: string): Promise<T | undefined> {
    try {
      return await load().catch(() => new Promise((resolve) => setTimeout(resolve, pause)).then(load));
    } catch (error) {
      console.error(`leg-pain-widgets: ${what} could not be loaded.`, error);
      return undefined;
    }
  }

  /** Puts the element into its mount, around the mount's own content, which stays visible until the element is ready. */
  function fill(mount: HTMLElement, tag: string): void {
    const alias = `leg-pain-widgets-${tag}`;
    if ([...mount.children].some(({ localName }) => localName === tag || localName === alias)) return;
    const element = document.createElement(customElements.get(alias) ? alias : tag);
    element.append(...mount.childNodes);
    for (const { name } of mount.attributes) copyOption(mount, element, name);
    mount.append(element);
    observer.observe(mount, { attributes: true });
  }

  function onAttribute(target: HTMLElement, name: string): void {
    if (name === 'data-leg-pain') look(target);
    else if (target.lastElementChild) copyOption(target, target.lastElementChild, name);
  }

  watch();

  /** A part of the page that is still arriving could be read half; so it starts when the page is whole. */
  function watch(): void {
    if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', watch, { once: true });
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-leg-pain'] });
    look(document.documentElement);
  }
}

/** `data-mode` becomes `mode`, but only what the element knows: `data-onclick` in a mount must never become a handler. */
function copyOption(mount: Element, element: Element, name: string): void {
  const option = name.replace(/^data-/, '');
  const { observedAttributes = [] } = element.constructor as { observedAttributes?: string[] };
  if (option === name || !['lang', ...observedAttributes].includes(option)) return;
  const value = mount.getAttribute(name);
  if (value === null) element.removeAttribute(option);
  else element.setAttribute(option, value);
}

const excuses: Record<string, [string, string]> = {
  en: ['This part of the page could not be loaded. If your leg pain worries you, call a doctor.', 'Call the clinic'],
  fr: ['Cette partie de la page n’a pas pu être chargée. Si votre douleur vous inquiète, appelez un médecin.', 'Appeler la clinique'],
  ar: ['تعذّر تحميل هذا الجزء من الصفحة. إذا كان ألم ساقك يقلقك فاتصل بطبيب.', 'الاتصال بالعيادة'],
};

/** What the page's author put into the tag stays; an empty one gets a calm sentence and the clinic's number. */
function excuse(element: HTMLElement): void {
  if (element.textContent?.trim() || element.childElementCount) return;
  const [sentence, call] = excuses[element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? 'en'] ?? excuses.en!;
  const paragraph = document.createElement('p');
  paragraph.append(`${sentence} `);
  const number = /"phone"\s*:\s*"([^"]*)"/.exec([...document.querySelectorAll<HTMLElement>(settings)].map((each) => each.dataset.site || each.textContent).join())?.[1];
  if (number) {
    const link = document.createElement('a');
    link.href = `tel:${number.replace(/[^\d+]/g, '')}`;
    link.append(`${call} ${number}`);
    paragraph.append(link);
  }
  element.append(paragraph);
}
