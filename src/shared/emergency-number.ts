import { msg } from '@lit/localize';
import { siteView } from './site.js';

/** The site's emergency number as text, or words for "your local emergency number". */
export function emergencyNumber(): string {
  return (
    siteView().emergencyNumber() ??
    msg('your local emergency number', { id: 'emergency-number-unknown', desc: 'Stands for a number, inside a sentence such as: Call your local emergency number' })
  );
}

/** Puts the emergency number into clinical words. */
export const withEmergencyNumber = (text: string): string => text.replaceAll('{emergencyNumber}', emergencyNumber());
