import { css } from 'lit';

/** What every element looks like before it is itself: reset against the host, text, focus, buttons. */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    font: var(--_font);
    font-size: var(--_size);
    line-height: 1.5;
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    white-space: normal;
    color: var(--_text);
    overflow-wrap: anywhere;
    min-inline-size: 0;
  }
  /* How wide it is where its width follows its content, which a size container does not tell: a flex row, a table. A
     space that may break is as narrow as the page likes, in columns of equal parts. */
  :host::before {
    content: '. .';
    display: block;
    line-height: 0;
    visibility: hidden;
    word-spacing: min(40em, 85vw);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden]:not([hidden='until-found']) {
    display: none !important;
  }
  .root {
    container-type: inline-size;
    padding: var(--_padding);
    background: var(--_surface);
    color: var(--_text);
    border-radius: var(--_radius);
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: clamp(0.9em, 9cqi, 1.15em);
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: clamp(1em, 8cqi, 1.6em);
  }
  p,
  ul,
  ol {
    margin: 0.5em 0;
  }
  ul,
  ol {
    padding-inline-start: min(1.3em, 8cqi);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    text-align: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.4em min(1em, 6cqi);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .secondary,
  .plain {
    border-color: var(--_control);
    background: transparent;
    color: var(--_accent);
  }
  .plain {
    padding-inline: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
  }
  /* A finger does not hover: what it has pressed would stay as if a pointer were over it. */
  @media (hover: hover) {
    .secondary:hover {
      background: var(--_accent-soft);
    }
  }
  :focus-visible {
    outline: 0.2em solid var(--_focus);
    outline-offset: 0.15em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .contact {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  /* Large letters on a phone: a button's words have nearly the whole line. */
  @container (max-width: 12em) {
    .button {
      padding-inline: 0.2em;
      font-size: 0.85em;
    }
  }
  @media print {
    /* Paper is white, whatever the page is. */
    .root {
      padding: 0;
      color-scheme: light;
    }
  }
`;
