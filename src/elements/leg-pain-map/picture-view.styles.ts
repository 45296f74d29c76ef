import { css } from 'lit';

export const styles = css`
  .picture {
    min-inline-size: 0;
  }
  /* What has the focus is not behind the name above it or the bar below. */
  .picture :is(input, select, .place) {
    scroll-margin-block: 3.5em 7em;
  }
  .views {
    gap: 0.3em;
    margin-block: 0;
  }
  .views label {
    flex: 1 0 auto;
    max-inline-size: 100%;
    overflow-wrap: break-word;
  }
  .views span {
    padding-inline: 0.4em;
  }
  .zoom {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.6em;
    margin-block: 0.6em;
  }
  .zoom select {
    flex: 1;
  }
  .legs {
    display: flex;
    direction: ltr;
    max-inline-size: 330px;
    margin-inline: auto;
    color: var(--_muted);
    font-weight: 600;
    text-align: center;
  }
  .legs span {
    flex: 1;
  }
  .tip {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.5em;
    block-size: 0;
    text-align: center;
    pointer-events: none;
  }
  .tip span {
    display: inline-block;
    padding: 0.25em 0.8em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.9em;
  }
  .scroller {
    direction: ltr;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    margin-inline: auto;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .cut {
    -webkit-mask-image: linear-gradient(#0000, #000 4%);
    mask-image: linear-gradient(#0000, #000 4%);
  }
  .right-half {
    --_middle: to right;
  }
  .left-half {
    --_middle: to left;
  }
  :is(.right-half, .left-half) {
    -webkit-mask-image: linear-gradient(#0000, #000 4%), linear-gradient(var(--_middle), #0000, #000 8%);
    -webkit-mask-composite: source-in;
    mask-image: linear-gradient(#0000, #000 4%), linear-gradient(var(--_middle), #0000, #000 8%);
    mask-composite: intersect;
  }
  .zoomed {
    -webkit-mask-image: linear-gradient(#0000, #000 4% 96%, #0000);
    mask-image: linear-gradient(#0000, #000 4% 96%, #0000);
  }
  .note {
    font-size: 0.9em;
    text-align: center;
  }
  .bar {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.8em;
    padding: 0.5em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 -0.3em 1em #0002;
  }
  .bar span {
    flex: 1 1 5.5em;
    text-wrap: balance;
  }
  .bar button {
    flex: 0 1 8em;
    padding-inline: 0.6em;
  }
  /* A window this short, as at 400 % zoom, is all needed for the picture. */
  @media (max-height: 320px) {
    .bar {
      position: static;
    }
    .picture :is(input, select, .place) {
      scroll-margin-block-end: 0.6em;
    }
  }
  /* Five views in two rows: three and two. */
  @container (min-width: 13em) and (max-width: 19em) {
    .views label {
      flex-basis: 30%;
    }
  }
  @container (min-width: 24em) {
    .bar button {
      flex-basis: auto;
    }
  }
  @container (min-width: 46em) {
    .bar {
      display: none;
    }
  }
  @media print {
    /* The drawing stays whole and with its names. */
    .picture {
      break-inside: avoid;
    }
    svg {
      max-block-size: 16cm;
    }
    .options:has([name='view']),
    .zoom,
    .bar {
      display: none;
    }
  }
`;
