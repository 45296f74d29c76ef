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
    .ends,
    .remove {
      display: none;
    }
    .chosen button:first-child {
      border-radius: var(--_radius);
    }
  }
`;
