import { css } from 'lit';

export const styles = css`
  section:not(.level) {
    margin-block: 1.6em;
  }
  section > :is(h4, h5, h6),
  .how :is(h5, h6) {
    margin-block-end: 0.4em;
  }
  .reason + .reason {
    margin-block-start: 0.8em;
  }
  .reason p,
  .label,
  .label + ul {
    margin-block: 0;
  }
  .label {
    margin-block-start: 0.6em;
    font-weight: 600;
  }
  .condition,
  .how {
    border-block: 1px solid var(--_line);
    margin-block-end: -1px;
  }
  .condition[open],
  .how[open] {
    padding-block-end: 1em;
  }
  .condition summary,
  .how summary {
    inline-size: auto;
  }
  .condition summary .muted {
    display: block;
    padding-inline-start: 1em;
  }
  .name,
  .how summary,
  .watch summary {
    font-weight: 600;
  }
  .how {
    margin-block: 1.6em;
  }
  dl {
    margin: 0 0 1.2em;
  }
  dl div {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    align-items: center;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    grid-column: 1;
  }
  .do {
    grid-area: 1 / 2 / 3;
  }
  .sources {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .notices {
    padding: 0.5em 1em;
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block: 1.4em;
  }
  .by-hand {
    display: block;
    font-weight: 600;
  }
  textarea {
    display: block;
    inline-size: 100%;
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_surface);
  }
  @media print {
    .tools,
    .do,
    .by-hand {
      display: none;
    }
    .reason,
    dl div {
      break-inside: avoid;
    }
  }
`;
