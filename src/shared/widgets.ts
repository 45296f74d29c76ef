/** The widgets of this copy that are in the page. */
export interface Widget extends Element {
  requestUpdate(): void;
}

/** First come first. */
const widgets = new Set<Widget>();
let watcher: ((first?: Widget) => void) | undefined;

export function enterPage(widget: Widget): void {
  widgets.add(widget);
  tell();
}

export function leavePage(widget: Widget): void {
  widgets.delete(widget);
  tell();
}

/** Draws every widget anew, because something that all of them show has changed. */
export function refreshAll(): void {
  for (const widget of widgets) widget.requestUpdate();
}

/** Tells which widget is the first in the page, now and whenever one comes or goes. One watcher: src/locales/follow-page.ts. */
export function watchFirst(callback: (first?: Widget) => void): void {
  watcher = callback;
  tell();
}

function tell(): void {
  watcher?.(widgets.values().next().value);
}
