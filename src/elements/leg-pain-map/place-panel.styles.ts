import { css } from 'lit';

export const styles = css`
  .scale {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: 0.3em;
    max-inline-size: 34em;
  }
  .scale span {
    min-inline-size: 0;
    padding: 0;
  }
  @container (max-width: 12em) {
    .scale {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @container (min-width: 30em) {
    .scale {
      grid-template-columns: repeat(11, 1fr);
    }
  }
  [name^='to-'] + span::after {
    content: '\\00a0\\00d7';
    content: '\\00a0\\00d7' / '';
  }
  /* The panel has become another place's. */
  @media screen and (prefers-reduced-motion: no-preference) {
    [id='place'] {
      animation: arrive 0.2s ease-out;
    }
  }
  @keyframes arrive {
    from {
      translate: 0 0.4em;
      color: var(--_accent);
    }
  }
  @media print {
    [name^='to-'] + span::after {
      content: none;
    }
    /* What was not said of the place, nobody needs to read. */
    .panel :is(.options, .options label):not(:has(:checked)) {
      display: none;
    }
  }
  .causes {
    padding: 0;
    list-style: none;
  }
  .causes li {
    display: flex;
    align-items: baseline;
    flex-wrap: wrap;
    gap: 0 0.8em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--_line);
  }
  .causes :first-child {
    flex: 1 1 10em;
  }
  /* Where one name has no room beside its level, none has: all levels stand in one line of sight. */
  @container (max-width: 22em) {
    .causes :first-child {
      flex-basis: 100%;
    }
  }
  .level {
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_self-care);
  }
  .soon {
    color: var(--_soon);
  }
  .urgent {
    color: var(--_urgent);
  }
  .emergency {
    color: var(--_emergency);
  }
`;
