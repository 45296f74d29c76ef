import { css } from 'lit';

export const styles = css`
  /* No contact: no room taken. */
  .root:has(> slot) {
    padding: 0;
  }
  .reach {
    padding: 1em min(1.2em, 5cqi) 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .contact {
    margin-block: 0.8em 0;
  }
  .contact > * {
    text-align: center;
  }
  .written {
    display: none;
  }
  .written bdi {
    display: inline-block;
  }
  @container (max-width: 22em) {
    .contact > * {
      flex: 1 1 100%;
    }
  }
  @media print {
    .contact {
      display: none;
    }
    .written {
      display: block;
    }
  }
`;
