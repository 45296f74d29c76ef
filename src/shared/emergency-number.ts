import { msg } from '@lit/localize';
import { site } from './site.js';

/** The number that the site has given: for everybody, for its country, or for the country in the page's `lang`. */
export function givenEmergencyNumber(): string | undefined {
  const { emergencyNumber: given, country } = site();
  if (typeof given !== 'object') return given;
  return given[country ?? /[-_]([a-z]{2})\b/i.exec(globalThis.document?.documentElement.lang ?? '')?.[1]?.toUpperCase() ?? ''];
}

/** The site's emergency number as text, or words for "your local emergency number". */
export function emergencyNumber(): string {
  return (
    givenEmergencyNumber() ??
    msg('your local emergency number', { id: 'emergency-number-unknown', desc: 'Stands for a number, inside a sentence such as: Call your local emergency number' })
  );
}

/** Puts the emergency number into clinical words. */
export const withEmergencyNumber = (text: string): string => text.replaceAll('{emergencyNumber}', emergencyNumber());
