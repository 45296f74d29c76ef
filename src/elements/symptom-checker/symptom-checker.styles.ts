import { css } from 'lit';

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
  legend :is(h3, h4, h5, h6),
  .level :is(h3, h4, h5, h6) {
    font-size: 1.35em;
  }
  .question,
  .map,
  .problem {
    margin-block: 1.2em;
  }
  .begun #title {
    color: var(--_muted);
    font-size: 1em;
  }
  #title,
  #question {
    scroll-margin-block: 2em;
  }

  .progress {
    color: var(--_muted);
    font-size: 0.9em;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-start: 0.4em;
    border: 0;
    border-radius: 1em;
    background: var(--_raised);
    overflow: hidden;
    appearance: none;
    accent-color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_raised);
  }
  progress::-webkit-progress-value {
    border-radius: 1em;
    background: var(--_accent);
    transition: inline-size 0.3s;
  }
  progress::-moz-progress-bar {
    border-radius: 1em;
    background: var(--_accent);
  }

  summary {
    inline-size: fit-content;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-end: 0.4em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .help [open] {
    flex-basis: 100%;
  }
  .help summary {
    min-block-size: 32px;
    padding-block: 0.3em;
    color: var(--_accent);
  }
  .help p {
    margin-block: 0 0.8em;
  }
  .hint {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.6em 1em;
    font-weight: 600;
  }
  .call {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: light-dark(#fff, #2a0506);
  }

  .option,
  .side {
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: 48px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .option {
    margin-block-end: 0.4em;
    padding: 0.45em 0.8em;
    line-height: 1.4;
  }
  .option:hover,
  .side:hover {
    background: var(--_raised);
  }
  .chosen {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:focus-within:has(:focus-visible),
  .side:focus-within:has(:focus-visible) {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.15em;
  }
  .option :focus-visible,
  .side :focus-visible {
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
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    margin-block: 1.2em;
  }
  .about .option {
    flex: 1 1 9em;
  }

  .age {
    display: block;
    inline-size: 5em;
    min-block-size: 48px;
    margin-block: 0.4em 0.9em;
    padding: 0.3em 0.6em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 1.35em;
  }
  .areas {
    margin-block-end: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .area {
    border-block-end: 1px solid var(--_line);
  }
  .area summary {
    inline-size: auto;
    font-weight: 600;
  }
  .count {
    margin-inline-start: 0.5em;
    color: var(--_accent);
    font-weight: 400;
  }
  .place {
    display: grid;
    grid-template-columns: 1fr repeat(2, auto);
    align-items: center;
    gap: 0.3em 0.5em;
    margin-block-end: 0.6em;
    line-height: 1.3;
  }
  .side {
    gap: 0.4em;
    min-inline-size: 5.6em;
    padding: 0.2em 0.6em;
  }
  @container (max-width: 19em) {
    .place span {
      grid-column: 1 / 4;
    }
    .side {
      grid-column: span 1;
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
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 1.4em;
  }

  .level {
    --_level: var(--_soon);
    margin-block: 1em;
    padding: 1em 1.2em;
    border: 1px solid var(--_level);
    border-inline-start-width: 0.5em;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_level) 8%, var(--_surface));
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
  .level :is(h3, h4, h5, h6) span {
    color: var(--_level);
  }

  @media (forced-colors: active) {
    .chosen {
      outline: 2px solid Highlight;
    }
    progress {
      border: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress::-webkit-progress-value {
      transition: none;
    }
  }
  @media print {
    .moves,
    .call {
      display: none;
    }
  }
`;
