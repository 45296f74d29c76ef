/**
 * Lets a failed import be tried again. Chromium and Firefox remember that an address failed and never ask for it again, so
 * the second try has a query. Not on a page that has pinned our files by their checksums: another address has none.
 */
const retrying = `const legPainImport = ((again) => (file) => import(file + (again[file] ?? '')).catch((error) => {
  if (!document.querySelector('script[type=importmap],link[integrity]')) again[file] = '?' + Date.now();
  throw error;
}))({});`;

export const retry = () => ({
  name: 'retry',
  renderDynamicImport: () => ({ left: 'legPainImport(', right: ')' }),
  intro: ({ dynamicImports }) => (dynamicImports.length > 0 ? retrying : ''),
});
