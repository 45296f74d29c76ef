/** Describes every element for editors and documentation, from the class comments. */
export default {
  globs: ['src/elements/**/*.ts', 'src/shared/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/** What a page cannot use would only fill its author's editor. */
function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
          if (declaration.attributes) declaration.attributes = declaration.attributes.filter(({ fieldName }) => isPublic({ name: fieldName }));
        }
      }
    },
  };
}

const isPublic = ({ name = '', privacy = 'public' }) => privacy === 'public' && !name.startsWith('_');
