import { css } from 'lit';

export const styles = css`
  #title,
  #found {
    scroll-margin-block: 1em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.8em;
    margin-block: 1em;
  }
  label {
    flex: 1 1 16em;
    font-weight: 600;
  }
  input,
  select {
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
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: 0.6em;
    margin-block: 0.6em 1.4em;
  }
  .tile {
    justify-content: start;
    border: 1px solid var(--_line);
    background: var(--_raised);
    color: var(--_text);
    font-weight: 500;
    line-height: 1.3;
    text-align: start;
  }
  .tile:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  /* Its words begin where the lines above it begin. */
  .plain {
    padding-inline: 0;
  }
  @media print {
    .tools,
    .plain {
      display: none;
    }
  }
`;
