import { css } from 'lit';

export const styles = css`
  .tools,
  .topics {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.6em;
  }
  .tools {
    margin-block: 0.8em;
  }
  label {
    flex: 1 1 14em;
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
  .topics button {
    padding: 0 0.9em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    font-weight: 500;
  }
  .topics [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .none {
    padding: 0.8em 1em;
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .entries {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .entry,
  ::slotted(details) {
    border-block-end: 1px solid var(--_line);
  }
  .question {
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 3.2em;
    padding: 0.7em 0.8em;
    border: 0;
    background: none;
    color: var(--_text);
    text-align: start;
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
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.8em 0.2em;
    border: solid var(--_accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
    transition: rotate 0.15s;
  }
  .question[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }
  .answer {
    max-inline-size: 42em;
    padding-inline: 0.8em;
  }
  .answer:not([hidden]) {
    padding-block: 0.2em 1em;
  }
  .answer .plain {
    padding: 0;
    border: 0;
    font-size: 0.9em;
  }
  ::slotted(details) {
    padding: 0.8em;
  }
  @media (prefers-reduced-motion: reduce) {
    .question::after {
      transition: none;
    }
  }
  @media print {
    .tools,
    .topics,
    .answer .plain,
    .question::after {
      display: none;
    }
    .print-all .answer[hidden] {
      display: block !important;
      content-visibility: visible;
    }
  }
`;
