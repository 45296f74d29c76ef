import { css } from 'lit';

export const styles = css`
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.8em;
  }
  .options legend {
    margin-block-end: 0.4em;
  }
  .options label {
    position: relative;
    cursor: pointer;
  }
  /* The box lies over its words, so that whoever moves by keyboard or explores by touch finds all of the button. */
  .options input {
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
  }
  .options span {
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }
  .options :focus-visible + span {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.15em;
  }
  @container (max-width: 12em) {
    .options span {
      padding-inline: 0.3em;
    }
  }
  @media (hover: hover) {
    .options :not(:checked) + span:hover {
      background: var(--_raised);
    }
  }
`;
