import { css } from 'lit';

export const styles = css`
  .list {
    margin-block-end: 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  summary {
    min-block-size: 44px;
    padding: 0.6em 0.9em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .areas {
    columns: 19em;
    gap: 2em;
    padding: 0 0.9em 0.9em;
  }
  .areas fieldset {
    padding-block: 0.4em;
    break-inside: avoid;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(5em, 1fr) repeat(2, auto);
    align-items: center;
    gap: 0 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .row span {
    padding-block: 0.3em;
  }
  .row .travels {
    outline: 2px dashed var(--_chosen);
    outline-offset: -0.4em;
  }
  .row label {
    display: flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 44px;
    cursor: pointer;
  }
  @container (max-width: 18em) {
    .areas {
      padding-inline: 0.5em;
    }
    .row {
      grid-template-columns: auto 1fr;
      column-gap: 0.4em;
    }
    .row span {
      grid-column: 1 / -1;
      padding-block-end: 0;
    }
  }
  @container (max-width: 12em) {
    .row label {
      font-size: 0.8em;
    }
  }
  @media print {
    .list {
      display: none;
    }
  }
`;
