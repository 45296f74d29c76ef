import { css } from 'lit';

export const styles = css`
  label:has(select) {
    flex: 1 1 9em;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    padding: 0.5em 1em;
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .note p {
    margin: 0;
  }
  .about {
    max-inline-size: 46em;
  }
  .about strong::after {
    content: ':';
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 44px;
    font-weight: 600;
  }
  .found p {
    margin: 0;
  }
  .entry {
    border-block-start: 1px solid var(--_line);
  }
  .head {
    position: relative;
    padding: 0.7em 0.6em;
  }
  .head:hover {
    background: var(--_raised);
  }
  .name {
    display: block;
    inline-size: 100%;
    min-block-size: 0;
    padding-block: 0;
    padding-inline: 0 2em;
    border: 0;
    background: none;
    color: inherit;
    text-align: start;
    text-wrap: wrap;
    outline-offset: 0.3em;
  }
  /* The whole row opens the condition; its name alone names the button. */
  .name::before {
    content: '';
    position: absolute;
    inset: 0;
  }
  .name[aria-expanded='true'] {
    color: var(--_accent);
  }
  .name::after {
    content: '';
    position: absolute;
    inset-block-start: 1.25em;
    inset-inline-end: 1em;
    padding: 0.25em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .name[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2em 1em;
    margin: 0.3em 0 0;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .level,
  .pace {
    --_level: var(--_soon);
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
  .level {
    padding-inline: 0.7em;
    border: 1px solid;
    border-radius: 2em;
    color: var(--_level);
    font-weight: 600;
  }
  .pace {
    margin-block: 1em;
    padding: 0.6em min(1.1em, 5cqi);
    border: 1px solid var(--_line);
    border-inline-start: 0.4em solid var(--_level);
    border-radius: var(--_radius);
  }
  .pace strong {
    color: var(--_level);
  }
  .call {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: light-dark(#fff, #2a0506);
  }
  .details {
    padding: 0 0.6em 1.5em;
  }
  .summary {
    max-inline-size: 42em;
    font-size: 1.1em;
  }
  .sections {
    columns: 22em 2;
    column-gap: 2em;
  }
  section {
    break-inside: avoid;
    padding-block-end: 0.8em;
  }
  section > :first-child {
    margin-block: 0;
    font-size: clamp(0.9em, 9cqi, 1em);
    font-weight: 700;
  }
  .now,
  .watch {
    margin-block-end: 0.8em;
    padding: 0.7em min(1.1em, 6cqi) 0.4em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .watch {
    border-inline-start: 0.4em solid var(--_urgent);
    background: var(--_raised);
  }
  dl {
    display: grid;
    grid-template-columns: max-content 1fr;
    gap: 0.2em 1em;
    margin: 0.4em 0;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  dd ul {
    margin: 0;
    padding-inline-start: 1em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    padding: 0;
    list-style: none;
  }
  /* All names stand instead of the first few. */
  p:has(+ .names[open]) {
    display: none;
  }
  .names summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  .tags li {
    padding-inline: 0.6em;
    border: 1px solid var(--_line);
    border-radius: 2em;
  }
  .sources {
    font-size: 0.9em;
  }
  @container (max-width: 24em) {
    dl {
      grid-template-columns: 1fr;
    }
    dd {
      margin-block-end: 0.4em;
    }
  }
  /* Large letters on a phone: the arrow follows the name, which has the whole line. */
  @container (max-width: 12em) {
    /* Where the browser knows how, a long word is parted with a hyphen, and a short one never. */
    * {
      hyphens: auto;
      hyphenate-limit-chars: 12;
    }
    .head,
    .name,
    .details {
      padding-inline: 0;
    }
    .name::after {
      display: inline-block;
      position: static;
      margin-inline-start: 0.5em;
    }
    .level,
    .tags li,
    .now,
    .watch,
    .pace {
      padding-inline: 0.2em;
    }
    .watch,
    .pace {
      border-inline-start-width: 0.2em;
    }
  }
  @media screen and (prefers-reduced-motion: no-preference) {
    .name::after {
      transition: rotate 0.2s;
    }
    .details {
      animation: unfold 0.2s ease-out;
    }
  }
  /* What has been opened comes out from under its name. */
  @keyframes unfold {
    from {
      translate: 0 -0.5em;
    }
  }
  @media print {
    .note button,
    .call,
    .contact,
    .names:not([open]),
    .names summary,
    .name::after {
      display: none;
    }
    .entry {
      break-inside: avoid-page;
    }
  }
`;
