import { css } from 'lit';

export const styles = css`
  label {
    display: block;
    max-inline-size: 32em;
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
    font-weight: 400;
  }
  .caution {
    padding-inline-start: 0.8em;
    border-inline-start: 0.2em solid var(--_urgent);
  }
  strong {
    color: var(--_urgent);
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
  .offers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .offer {
    border-width: 1px;
    font-weight: 500;
    text-align: start;
  }
  .chosen {
    padding: 1em min(1.2em, 6cqi) 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .left {
    margin-block: 1.2em;
  }
  .level {
    --_level: var(--_soon);
    padding-inline-start: 0.8em;
    border-inline-start: 0.4em solid var(--_level);
  }
  .level strong {
    color: var(--_level);
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
  .call {
    border-color: var(--_emergency);
    background: var(--_emergency);
    color: light-dark(#fff, #2a0506);
  }
  .harm {
    margin-block: 1em;
    padding: 0.4em min(1.1em, 6cqi);
    border: 0.15em solid var(--_urgent);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 400;
  }
  .harm ul {
    columns: 13em;
  }
  .ask {
    inline-size: fit-content;
    padding: 0.1em 0.7em;
    border: 1px solid var(--_urgent);
    border-radius: 2em;
    color: var(--_urgent);
    font-weight: 600;
    font-size: 0.9em;
  }
  .lines {
    column-span: all;
    margin-block: 0 1em;
    padding-block: 0.8em;
    padding-inline: 2.2em 1.1em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  @container (max-width: 12em) {
    /* Where the browser knows how, a long word is parted with a hyphen, and a short one never. */
    * {
      hyphens: auto;
      hyphenate-limit-chars: 12;
    }
    .chosen,
    .harm,
    .lines,
    .caution {
      padding-inline: 0.3em;
    }
    .lines {
      padding-inline-start: 1em;
    }
  }
  @media print {
    .chosen .secondary,
    [role='search'],
    .call {
      display: none;
    }
  }
`;
