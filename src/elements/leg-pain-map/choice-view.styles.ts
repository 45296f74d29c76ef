import { css } from 'lit';

export const styles = css`
  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
  }
  .chosen li {
    display: flex;
  }
  .chosen small {
    font-size: 0.85em;
    font-weight: 400;
  }
  /* As wide when it is the open one: nothing beside or below it moves. */
  .chosen .secondary {
    flex-wrap: wrap;
    justify-content: start;
    border-width: 1px;
    font-weight: 500;
    text-align: start;
  }
  .chosen button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .chosen .remove {
    justify-content: center;
    margin-inline-start: -1px;
    padding: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .remove::before {
    content: '\\00d7';
    content: '\\00d7' / '';
    font-size: 1.4em;
    line-height: 1;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  /* Beside the drawing, where the panel will be, a ground as high as the legs says that nothing is chosen yet; its words stay in sight. */
  @container (min-width: 46em) {
    .choice:has(.empty) {
      display: flex;
      flex-direction: column;
      align-self: stretch;
      position: static;
    }
    .empty {
      flex: 1;
      padding: 7em 1em;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_raised);
      text-align: center;
    }
    .empty > div {
      position: sticky;
      inset-block-start: 7em;
    }
    .empty > div::before {
      content: '';
      display: inline-block;
      padding: 2.5em;
      border-radius: 50%;
      background: radial-gradient(closest-side, var(--_chosen) 25%, transparent 27% 45%, var(--_accent-soft) 47% 70%, transparent 72%);
    }
    .empty .ends {
      justify-content: center;
    }
  }
  @media (hover: hover) {
    .chosen [aria-pressed='false']:hover,
    .remove:hover {
      background: var(--_raised);
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] small {
      color: inherit;
    }
  }
  @media print {
    .empty > div::before,
    .ends,
    .remove {
      display: none;
    }
    .chosen button:first-child {
      border-radius: var(--_radius);
    }
  }
`;
