/**
 * Finds our tags and mounts in the page, now and later, and imports what they need. It shares no module with what it
 * imports: a site may load it under an address of its own (`?ver=6.1`), and a chunk that asked for it by its plain name
 * would start it a second time.
 */
type Load<T = unknown> = () => Promise<T>;

export interface Parts {
  tags: Readonly<Record<string, Load>>;
  language: Load<{ followPage(first?: Element): Promise<void> }>;
  site: Load<{ readSite(from: HTMLElement): Promise<void> }>;
  mounts: Load<{ fill(mount: HTMLElement, tag: string): void }>;
  /** Everything in one file, which then does what is to be done here: a browser may remember for good that a chunk failed. */
  whole: Load;
}

/** The same symbol, by its name, as `preparing` in src/shared/language.ts. */
const preparing = Symbol.for('leg-pain-widgets/preparing');
const page = globalThis as { [preparing]?: Promise<unknown> };

/** English is in the source; only a page that speaks another language somewhere needs more. */
const foreign = '[lang]:not([lang|=en],[lang=""]),[data-lang]:not([data-lang|=en])';
const settings = 'script[data-leg-pain-site],[data-leg-pain][data-site]';

/** Watches the page from now on. `pause` is the time in milliseconds before a failed import is tried again. */
export function watchPage({ tags, language, site, mounts, whole }: Parts, pause = 1000): void {
  if (!globalThis.document) return; // imported on a server
  const widgets = [...Object.keys(tags), '[data-leg-pain]'].join();
  const arrivals: Record<string, Promise<unknown>> = {};
  let started = false;

  /**
   * Imports once, after a pause in another way, then in a third; says so in the console when all failed, and gives undefined. What
   * defines a tag is imported again last, because its other parts would ask for it by the address that failed.
   */
  const once = <T>(what: string, load: Load<T>) => {
    const [second, third] = what in tags ? [whole, load] : [load, whole];
    return (arrivals[what] ??= load()
      .catch(() => new Promise((resolve) => setTimeout(resolve, pause)).then(second))
      .catch(third)
      .catch((error) => console.error(`leg-pain-widgets: ${what} could not be loaded.`, error))) as Promise<Partial<T> | undefined>;
  };

  function look(root: HTMLElement): void {
    const found = (selector: string, within = root) => [within, ...within.querySelectorAll<HTMLElement>(selector)].filter((each) => each.matches(selector));
    const told: Promise<unknown>[] = found(settings).map((each) => once('site', site).then((part): unknown => (part ? part.readSite?.(each) : (each.dataset.legPainLost = ''))));
    const here = found(widgets);
    const languages = found(foreign, started ? root : document.documentElement);
    started ||= here.length > 0;
    if (started && languages.length > 0 && !arrivals.language) told.push(once('language', language).then((part) => part?.followPage?.(here[0])));
    if (told.length > 0) page[preparing] = Promise.all([page[preparing], ...told]);
    for (const each of here) void start(each);
  }

  async function start(element: HTMLElement): Promise<void> {
    const mounted = element.dataset.legPain;
    const tag = mounted ?? element.localName;
    if (!Object.hasOwn(tags, tag)) {
      console.warn(`leg-pain-widgets: data-leg-pain="${tag}" is not one of ${Object.keys(tags).join(', ')}.`);
    } else if (!(await once(tag, tags[tag]!))) excuse(element);
    else if (mounted) (await once('mounts', mounts))?.fill?.(element, tag);
  }

  /** A part of the page that is still arriving could be read half, so this starts when the page is whole. */
  function watch(): void {
    if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', watch);
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        for (const node of type === 'attributes' ? [target] : addedNodes) if (node instanceof HTMLElement) look(node);
      }
    }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-leg-pain', 'lang'] });
    look(document.documentElement);
  }
  watch();
}

const excuses: Record<string, string> = {
  en: 'This part could not be loaded.',
  fr: 'Cette partie n’a pas pu être chargée.',
  ar: 'تعذّر تحميل هذا الجزء.',
};

/** What the page's author put into the tag stays; an empty one gets a calm sentence and the clinic's number. */
function excuse(element: HTMLElement): void {
  if (element.textContent?.trim() || element.firstElementChild) return;
  const told = [...document.querySelectorAll<HTMLElement>(settings)].map((each) => each.dataset.site || each.textContent).join();
  const [, number = ''] = /"phone"\s*:\s*"([^"\\]+)"/.exec(told) ?? [];
  const link = document.createElement('a');
  link.href = `tel:${number.replace(/[^\d+]/g, '')}`;
  link.append(number);
  element.append(`${excuses[element.closest<HTMLElement>('[lang]')?.lang.slice(0, 2) ?? ''] ?? excuses.en} `, number && link);
}
