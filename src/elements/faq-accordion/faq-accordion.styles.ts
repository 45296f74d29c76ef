import { css } from 'lit';

export const styles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 1em;
  }
  label {
    flex: 100%;
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  input {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    margin-block-start: 0.3em;
    padding: 0.4em 0.8em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .topics {
    display: contents;
  }
  .topic {
    padding: 0.1em 0.7em;
    border-width: 1px;
    border-radius: 2em;
    font-size: 0.9em;
    font-weight: 400;
  }
  .topic[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .topic[aria-pressed='true']::before {
    content: '✓' / '';
  }
  .all {
    margin-inline-start: auto;
  }
  .entry {
    border-block-start: 1px solid var(--_line);
  }
  .many > .entry {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.4em;
  }
  .question {
    justify-content: space-between;
    inline-size: 100%;
    padding: 14px;
    border: 0;
    background: none;
    color: var(--_text);
    text-align: start;
    text-wrap: wrap;
    scroll-margin-block: 1em;
  }
  .question:hover,
  .question[aria-expanded='true'] {
    background: var(--_raised);
    color: var(--_accent);
  }
  .question::after {
    content: '';
    flex: none;
    padding: 0.25em;
    margin-inline: 3cqi 0.2em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .question[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .answer {
    max-inline-size: 42em;
    padding-inline: 14px;
  }
  .answer:not([hidden]) {
    padding-block: 0.4em 1em;
  }
  .link {
    min-block-size: 44px;
  }
  @media print, (scripting: none) {
    .tools,
    .link,
    .question::after {
      display: none;
    }
  }
  /* Printed by a server and read without scripts, or on paper: every answer is open. */
  @media (scripting: none) {
    .answer[hidden] {
      display: block;
      content-visibility: visible;
    }
  }
  @media print {
    .print-all .answer[hidden] {
      display: block !important;
      content-visibility: visible;
    }
  }
`;
