/** Whether the site has said something that nobody could read: the loader marks settings whose reader could not be had. */
export const settingsLost = (): boolean => Boolean(globalThis.document?.querySelector('[data-leg-pain-lost]'));
