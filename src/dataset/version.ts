/** The version of the clinical record, which is the package's: what an exported outcome says it was made from. */
export const datasetVersion = '0.1.0';
