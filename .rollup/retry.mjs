/**
 * Lets every import of the loader and its chunks go through src/bundles/again.ts, which tries once more what failed. The loader
 * brings it along, and the one-file builds, which import nothing, do without.
 */
const loader = /\/bundles\/leg-pain-widgets\.js$/;
const again = /\/bundles\/again\.js$/;

export const retry = () => ({
  name: 'retry',
  transform: (code, id) => (loader.test(id) ? { code: `import './again.js';${code}`, map: null } : null),
  renderDynamicImport: ({ moduleId }) => (again.test(moduleId) ? null : { left: `legPainImport(`, right: ', import.meta.url)' }),
});
