/** What each text of a site's overlay must look like. */
export interface Rule {
  readonly matches: RegExp;
  /** Ends the sentence "... is needed". */
  readonly needed: string;
}

const plainText = (most: number): Rule => ({ matches: new RegExp(`^[^\\p{Cc}]{1,${most}}$`, 'u'), needed: `a text of at most ${most} characters` });

export const word = plainText(120);
export const question = plainText(300);
export const paragraph = plainText(3000);

export const name: Rule = { matches: /^[a-z\d][a-z\d-]{0,59}$/i, needed: 'a name of at most 60 letters, digits and hyphens' };
export const country: Rule = { matches: /^[A-Z]{2}$/, needed: 'a country as two capital letters, such as CA' };
export const language: Rule = { matches: /^[a-z]{2,3}$/, needed: 'a language as two small letters, such as fr' };

export const phone: Rule = { matches: /^(?=.*\d)[+(\d][\d\s().\-/\u2010-\u2013]{1,30}$/, needed: 'a telephone number' };
export const emergency: Rule = { matches: /^\+?\d[\d\s-]{1,14}$/, needed: 'a telephone number of digits' };

/** Browsers skip control characters in addresses, so none may pass; a scheme is told by its first letters. */
export const link: Rule = { matches: /^(https:\/\/[^\s/]|tel:[+\d]|mailto:[^\s@]+@)[^\s\p{Cc}"<>\\^`{|}]{0,2000}$/iu, needed: 'an https:, tel: or mailto: address' };
export const email: Rule = { matches: /^[^\s@<>"',;:?&%]{1,64}@[^\s@<>"',;:?&%.]+(\.[^\s@<>"',;:?&%.]+)+$/, needed: 'an e-mail address' };

/** Written so that no value is valid here and not in a browser: a colour that a browser drops would leave text unreadable. */
const number = String.raw`[+-]?(\d{1,4}(\.\d{1,6})?|\.\d{1,6})(%|deg|turn|rad)?`;
const oneColour = String.raw`(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|black|white|(rgba?|hsla?)\(\s*${number}(\s*,\s*${number}){2,3}\s*\)|(rgb|hsl|hwb|lab|lch|oklab|oklch)\(\s*${number}(\s+${number}){2}(\s*/\s*${number})?\s*\))`;

export const colour: Rule = {
  matches: new RegExp(String.raw`^(${oneColour}|light-dark\(\s*${oneColour}\s*,\s*${oneColour}\s*\))$`, 'i'),
  needed: 'a colour such as #0b6470, rgb(11 100 112), oklch(0.46 0.08 205) or light-dark(#0b6470, #6fd0dc)',
};
export const length: Rule = { matches: /^(0|(\d{1,3}(\.\d{1,4})?|\.\d{1,4})(px|em|rem))$/, needed: 'a length such as 12px or 0.6em' };
/** Never too small to read. */
export const fontSize: Rule = { matches: /^([1-4]\d(\.\d{1,4})?px|([1-3](\.\d{1,4})?|0?\.[7-9]\d{0,3})r?em)$/, needed: 'a size from 10px to 49px or 0.7em to 3.9em' };
/** The CSS property `font`: `inherit`, or a size and families. */
export const fonts: Rule = {
  matches: /^(inherit|([1-9]00 )?1[0-9.]{0,4}(em|rem)(\/1(\.\d{1,3})?)? ("[\w -]{1,60}"|[a-z][\w-]{0,60})(, ?("[\w -]{1,60}"|[a-z][\w-]{0,60})){0,8})$/i,
  needed: 'inherit, or a size and families such as 1em "Source Sans 3", sans-serif,',
};
