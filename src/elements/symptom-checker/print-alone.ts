const mark = 'data-leg-pain-print';
/** All that neither is the element nor holds it. A browser that does not know `:has()` prints the page as it is. */
const rest = `@media print { body :not(:has([${mark}]), [${mark}]) { display: none !important } }`;

/** Prints an element without the page around it. Inside a page's own shadow tree, where no rule of the document reaches, it prints all. */
export function printAlone(element: HTMLElement): void {
  if (element.getRootNode() === document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rest);
    element.setAttribute(mark, '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const restore = () => {
      element.removeAttribute(mark);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
    addEventListener('afterprint', restore, { once: true });
  }
  print();
}
