
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'emergency-number-unknown': `your local emergency number`,
'contact-call': str`Call ${0}`,
'contact-book': `Book an appointment`,
'contact-write': `Write to the clinic`,
'failure': `This part of the page cannot be shown just now. If your leg pain worries you, call a doctor.`,
'faq-title': `Frequent questions`,
'faq-search': `Search the questions`,
'faq-topics': `Topics`,
'faq-all': `All`,
'faq-close-all': `Close all`,
'faq-open-all': `Open all`,
'faq-clear': `Clear the search`,
'faq-link': `Link to this answer:`,
'faq-copy': `Copy link to this answer`,
'faq-copied': `Link copied`,
'faq-nothing': str`Nothing here has the words “${0}”.`,
'faq-found': str`Questions found: ${0}`,
    };
  