/** The loader sets it when the page has settings and the file that reads them could not be had. */
const lost = Symbol.for('leg-pain-widgets/settings-lost');

/** Whether the site has said something that nobody could read. */
export const settingsLost = (): boolean => lost in globalThis;
