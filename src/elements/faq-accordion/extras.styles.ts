import { css } from 'lit';

export const styles = css`
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: 1em;
  }
  .topic {
    padding: 0.2em 0.9em;
    border: 1px solid var(--_control);
    border-radius: 2em;
    font-weight: 500;
  }
  .topic[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .topic[aria-pressed='true']::before {
    content: '✓' / '';
  }
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
  .plain {
    padding: 0;
    border: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .question::after {
      transition: rotate 0.2s;
    }
  }
  @media print {
    .topics,
    .note button {
      display: none;
    }
  }
`;
