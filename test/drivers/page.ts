/** Pages of their own, in frames inside the test's page: a registry, a console and a document that no other test has touched. */
type Page = Window & typeof globalThis;

const frames: HTMLIFrameElement[] = [];

export async function openPage(body: string, { lang = 'en', head = '' } = {}): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 600px; block-size: 600px';
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A clinic</title>${head}</head><body>${body}</body></html>`;
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Page;
}

/** Imports a compiled module of ours into that page. The query makes it another copy. */
export function load<T>(page: Page, path: string, query = ''): Promise<T> {
  return page.eval(`import(${JSON.stringify(`/build/src/${path}${query}`)})`) as Promise<T>;
}

/** Closes the pages of a test; call it in `afterEach`. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}
