import { css } from 'lit';

/** The first screen, and the level of an outcome. What comes after it is in interview.styles.ts. */
export const styles = css`
  .checker {
    max-inline-size: 44em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  #title {
    font-size: clamp(1em, 8cqi, 1.6em);
  }
  #question {
    font-size: clamp(1em, 9cqi, 1.35em);
  }
  .question,
  .map,
  .problem {
    margin-block: 1.4em;
  }
  .begun #title {
    color: var(--_muted);
    font-size: 1em;
  }
  #title,
  #question {
    scroll-margin-block: 2em;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    margin-inline-start: 1.1em;
    padding-block: 0.6em;
    list-style-position: outside;
    color: var(--_accent);
    cursor: pointer;
  }
  summary:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-end: 0.6em;
  }
  .help,
  .limits {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .help [open] {
    flex-basis: 100%;
  }
  .help summary,
  .limits summary {
    min-block-size: 32px;
    padding-block: 0.3em;
  }
  .help p,
  .limits ul {
    margin-block: 0.2em 0.8em;
    padding-block: 0.1em;
    padding-inline-start: 1.2em;
    border-inline-start: 3px solid var(--_line);
  }
  .limits ul {
    padding-inline-start: 2.2em;
  }
  .hint {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1em;
    margin-block: 0.8em 1em;
    padding: 0.7em 1em;
    border-inline-start: 0.3em solid var(--_emergency);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_emergency) 7%, var(--_surface));
    font-weight: 600;
  }
  .hint span {
    flex: 1 1 14em;
  }
  .call {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: light-dark(#fff, #2a0506);
  }

  .options {
    display: grid;
    gap: 0.4em;
  }
  .other {
    margin-block-start: 0.4em;
  }
  .option {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: 48px;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    line-height: 1.4;
    cursor: pointer;
  }
  .option:hover {
    background: var(--_raised);
  }
  .chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  :is(.option, .side):focus-within:has(:focus-visible) {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.15em;
  }
  :is(.option, .side) :focus-visible {
    outline: none;
  }
  [type='checkbox'],
  [type='radio'] {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    accent-color: var(--_accent);
  }
  .option strong {
    display: block;
    color: var(--_emergency);
  }
  .about {
    margin-block: 1em 1.6em;
  }
  .people {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .people .option {
    flex: 1 1 auto;
  }
  /* Large letters on a phone: the longest words have nearly the whole line. */
  @container (max-width: 12em) {
    /* Where the browser knows how, a long word is parted with a hyphen, and a short one never. */
    * {
      hyphens: auto;
      hyphenate-limit-chars: 12;
    }
    .option {
      display: block;
      padding-inline: 0.2em;
    }
    .option input {
      margin-inline-end: 0.2em;
      vertical-align: -0.2em;
    }
    .help p,
    .limits ul {
      padding-inline-start: 0.5em;
    }
  }
  @container (max-width: 39.99em) {
    /* Long lists are one block of rows, and not a wall of boxes. */
    .options:has(> :nth-child(7)) {
      gap: 0;
    }
    .option:has(~ :nth-child(7)),
    :nth-child(n + 7).option {
      margin-block-start: -1px;
    }
    .option:has(~ :nth-child(7)):not(:first-child),
    :nth-child(n + 7).option {
      border-start-start-radius: 0;
      border-start-end-radius: 0;
    }
    .option:has(~ :nth-child(7)),
    :nth-child(n + 7).option:not(:last-child) {
      border-end-start-radius: 0;
      border-end-end-radius: 0;
    }
    .chosen {
      z-index: 1;
    }
  }
  @container (min-width: 40em) {
    .options:has(> :nth-child(7)),
    .other {
      grid-template-columns: 1fr 1fr;
      gap: 0.5em;
    }
    .other {
      margin-block-start: 0.5em;
    }
  }

  .map,
  .problem {
    padding: 0.6em 1em;
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .map {
    padding-block-end: 0.9em;
  }
  .problem {
    border-color: var(--_urgent);
    background: color-mix(in srgb, var(--_urgent) 9%, var(--_surface));
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 1.6em;
  }
  .moves > button {
    min-block-size: 48px;
    padding-inline: 1.6em;
  }

  .level {
    --_level: var(--_soon);
    margin-block: 1em;
    padding: 1em min(1.2em, 5cqi);
    border: 1px solid var(--_level);
    border-block-start-width: 0.4em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_level) 7%, var(--_surface));
  }
  .emergency {
    --_level: var(--_emergency);
  }
  .urgent {
    --_level: var(--_urgent);
  }
  .self-care {
    --_level: var(--_self-care);
  }
  /* The longest word, which says how urgent it is, in one piece however large the letters are: balanced lines would break it. */
  .level :is(h3, h4, h5, h6) {
    font-size: clamp(0.9em, 10cqi, 1.5em);
    text-wrap: wrap;
  }
  .level :is(h3, h4, h5, h6) span {
    color: var(--_level);
  }
  .level .button {
    flex: 1 0 auto;
    max-inline-size: 100%;
  }
  .level .contact {
    margin-block-start: 0.9em;
  }
  /* Who can care for it at home is not urged to call first. */
  .self-care .button {
    border-color: var(--_control);
    background: transparent;
    color: var(--_accent);
  }
  .level .call {
    display: flex;
    margin-block: 0.8em;
    font-size: 1.15em;
  }

  @media (forced-colors: active) {
    .chosen {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .moves,
    .checker .call {
      display: none;
    }
    /* On paper a link is of no use; what it leads to is. */
    .contact .button {
      display: block;
      flex-basis: 100%;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .contact [href^='http']::after,
    .contact [data-address]::after {
      content: ': ' attr(href);
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .contact [data-address]::after {
      content: ': ' attr(data-address);
    }
  }
`;
