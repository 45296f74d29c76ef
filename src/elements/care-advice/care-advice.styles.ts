import { css } from 'lit';

export const styles = css`
  .level {
    --_level: var(--_soon);
    margin-block: 1em;
    padding: 1em min(1.2em, 6cqi);
    border: 1px solid var(--_line);
    border-inline-start: 0.4em solid var(--_level);
    border-radius: var(--_radius);
  }
  .emergency {
    --_level: var(--_emergency);
    border-color: var(--_level);
    background: color-mix(in srgb, var(--_level) 5%, var(--_surface));
  }
  .urgent {
    --_level: var(--_urgent);
  }
  .self-care {
    --_level: var(--_self-care);
  }
  [id] {
    scroll-margin-block: 1em;
  }
  .title {
    font-size: clamp(1em, 9cqi, 1.25em);
  }
  .title span {
    color: var(--_level);
  }
  .reasons {
    display: grid;
    gap: 0 2em;
    margin-block: 0.8em;
    padding: 0;
    list-style: none;
  }
  .reasons li {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .reasons p {
    margin-block: 0.3em 0;
  }
  .reasons li:focus {
    background: var(--_accent-soft);
    outline: 0.4em solid var(--_accent-soft);
  }
  .call {
    min-inline-size: min(100%, 14em);
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: light-dark(#fff, #2a0506);
    font-size: 1.1em;
  }
  .behind .label {
    display: none;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  @container (min-width: 46em) {
    .reasons {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (max-width: 12em) {
    /* Where the browser knows how, a long word is parted with a hyphen, and a short one never. */
    * {
      hyphens: auto;
      hyphenate-limit-chars: 12;
    }
    .level {
      padding-inline: 0.2em 0;
      border-inline-width: 0.2em 0;
    }
  }
  @media print {
    li {
      break-inside: avoid;
    }
    .call,
    .contact,
    details:not([open]) {
      display: none;
    }
  }
`;
