import { css } from 'lit';

export const styles = css`
  path {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
    vector-effect: non-scaling-stroke;
  }
  .leg {
    fill: var(--_fill);
  }
  .place {
    fill: var(--_fill);
    stroke: var(--_border);
    stroke-dasharray: 2 3;
    pointer-events: all;
    cursor: pointer;
    outline: none;
    transition: fill 0.1s;
  }
  .place[aria-selected='true'] {
    fill: var(--_chosen);
  }
  /* A finger leaves no hover behind, which would make the place just chosen look half chosen. */
  @media (hover: hover) {
    .place:hover {
      fill: color-mix(in srgb, var(--_chosen) 30%, var(--_fill));
    }
    .place[aria-selected='true']:hover {
      fill: color-mix(in srgb, var(--_chosen) 85%, var(--_fill));
    }
  }
  .detail {
    stroke: var(--_edge);
    stroke-width: 1;
    stroke-opacity: 0.55;
  }
  .line {
    stroke: var(--_edge);
    stroke-width: 2;
  }
  .mark {
    stroke: var(--_text);
    stroke-width: 2.5;
  }
  .travel {
    stroke: var(--_chosen);
    stroke-width: 3.5;
    stroke-dasharray: 8 6;
  }
  .ring {
    stroke: var(--_focus);
    stroke-width: 4;
  }
  .under {
    stroke: var(--_surface);
    stroke-width: 8;
  }
  .halo {
    stroke: var(--_surface);
    stroke-width: 6;
  }
  @media (prefers-reduced-motion: reduce) {
    .place {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .leg,
    .place {
      fill: Canvas;
      stroke: GrayText;
    }
    .place:hover {
      fill: Canvas;
      stroke: Highlight;
      stroke-width: 3;
      stroke-dasharray: none;
    }
    .place[aria-selected='true'],
    .place[aria-selected='true']:hover {
      fill: Highlight;
    }
    .detail,
    .line,
    .mark {
      stroke: CanvasText;
    }
    .travel {
      stroke: Highlight;
    }
    .ring {
      stroke: CanvasText;
    }
    .under,
    .halo {
      stroke: Canvas;
    }
  }
  @media print {
    .place[aria-selected='true'] {
      print-color-adjust: exact;
    }
  }
`;
