/** Describes every element for editors and documentation, from the class comments. */
export default {
  globs: ['src/elements/**/*.ts', 'src/shared/**/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
