/** A dataset that cannot be written as FHIR. */
export class FhirError extends Error {
  override readonly name = 'FhirError';

  constructor(message: string) {
    super(`leg-pain-widgets fhir: ${message}`);
  }
}
