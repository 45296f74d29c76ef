/**
 * For the page around our frames: gives each `<iframe data-leg-pain-frame>` the height that the page in it asks for. It
 * believes only the window of that frame at the frame's own address, and takes nothing from it but one number.
 */
const selector = 'iframe[data-leg-pain-frame]';
const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>(selector)];

/** A sandboxed frame has no origin unless it is given one. */
const originOf = ({ src, sandbox }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : new URL(src, document.baseURI).origin;

function setHeight({ data, source, origin }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void {
  if (data?.type !== 'leg-pain-height' || typeof data.height !== 'number' || !(data.height > 0 && data.height < 20_000)) return;
  const frame = frames().find((each) => each.contentWindow === source);
  if (frame && origin === originOf(frame)) frame.style.height = `${Math.ceil(data.height)}px`;
}

// On a server, where some application imports everything it has, there is nothing to do.
if (globalThis.document) {
  addEventListener('message', setHeight);
  // What a frame has said before this script came is lost, so it is asked again.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'leg-pain-ask-height' }, '*');
}
