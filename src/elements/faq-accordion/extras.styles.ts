import { css } from 'lit';

export const styles = css`
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    margin-block-end: 1em;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-inline-start: 0.3em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .note p {
    margin: 0;
  }
  /* Nothing is there to be opened, nor to be narrowed; a topic that was chosen, and the focus, stay. */
  .root:has(.nothing) :is(.all, .topics:has(> :first-child[aria-pressed='true']):not(:focus-within)) {
    display: none;
  }
  .link .plain {
    padding: 0;
    border: 0;
    text-align: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .question::after {
      transition: rotate 0.2s;
    }
  }
  @media print {
    .note button {
      display: none;
    }
    .question[aria-expanded='true'] {
      background: none;
      color: inherit;
    }
  }
`;
