/** Tells the page around how high the frame must be: whenever that changes, and when the page asks. */
export function tellHeight(of: HTMLElement, id: string): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // The page around may be anyone's; a height is no secret. Nothing to show yet: the page keeps what it has reserved.
    if (of.offsetHeight > 0) parent.postMessage({ type: 'leg-pain-height', height, id }, '*');
  };
  new ResizeObserver(tell).observe(of);
  // Browsers let a frame that cannot be seen yet paint nothing, and then no size is observed.
  new MutationObserver(() => void drawn(of).then(tell)).observe(of, { childList: true, subtree: true });
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === parent && data?.type === 'leg-pain-ask-height') tell();
  });
}

/** Waits until the widget that has just come has drawn itself. */
async function drawn(place: HTMLElement): Promise<void> {
  for (const each of place.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>(':defined')) await each.updateComplete;
}
