import type { ReactNode } from 'react';

const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

/** 16 by 16 drawings; each state of the design has its own outline, so it reads without colour. */
export const ICONS = {
  check: (
    <>
      <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="currentColor" />
      <path
        d="M4.5 8.2l2.4 2.4 4.6-5"
        fill="none"
        stroke="var(--shape-ground, var(--page))"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  half: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" {...line} />
      <path d="M2.5 3a1 1 0 0 1 1-1H8v12H3.5a1 1 0 0 1-1-1z" fill="currentColor" />
    </>
  ),
  cross: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" {...line} />
      <path d="M5.5 5.5l5 5m0-5l-5 5" {...line} />
    </>
  ),
  square: <rect x="2" y="2" width="12" height="12" rx="1.5" {...line} />,
  slashed: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" {...line} />
      <path d="M3 13L13 3" {...line} />
    </>
  ),
  triangle: <path d="M8 2.2L14.6 13.5H1.4zM8 6.5v3.2m0 1.9v.1" {...line} />,
  flag: <path d="M3.5 14.5v-13h8.5l-2 3.2 2 3.3H3.5" {...line} />,
  dash: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M5.5 8h5" {...line} />
    </>
  ),
  house: <path d="M2.5 7.5L8 2.5l5.5 5v6h-4v-4h-3v4h-4z" {...line} />,
  speech: <path d="M2.5 3h11v8h-6l-3 2.7V11h-2z" {...line} />,
  screen: <path d="M2 3h12v8H2zM6 14h4M8 11v3" {...line} />,
  marked: <path d="M3.5 1.5h6l3 3v10h-9zM8 5.5v4m0 2.2v.1" {...line} />,
  rings: (
    <>
      <circle cx="6" cy="8" r="4" {...line} />
      <circle cx="10" cy="8" r="4" {...line} />
    </>
  ),
  apart: <path d="M8 2.5v11M6 8H1.5m0 0l2-2m-2 2l2 2M10 8h4.5m0 0l-2-2m2 2l-2 2" {...line} />,
  person: (
    <>
      <circle cx="8" cy="5" r="2.7" {...line} />
      <path d="M2.8 14c.3-3 2.4-4.6 5.2-4.6s4.9 1.6 5.2 4.6" {...line} />
    </>
  ),
  eye: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" {...line} />
      <circle cx="8" cy="8" r="2" {...line} />
    </>
  ),
  covered: (
    <>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8z" {...line} />
      <path d="M3 13.5L13 2.5" {...line} />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" {...line} />
      <path d="M10.5 10.5l4 4" {...line} />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M8 4.5V8l2.5 1.5" {...line} />
    </>
  ),
  lock: <path d="M3.5 7h9v7h-9zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7" {...line} />,
  paper: <path d="M3.5 1.5h6l3 3v10h-9zM9 1.8V5h3.3M5.8 8h4.4M5.8 10.8h4.4" {...line} />,
  ban: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M4 12L12 4" {...line} />
    </>
  ),
  send: <path d="M14 2L7 9m7-7L9.5 14 7 9 2 6.5z" {...line} />,
  arrow: <path d="M2 8h11m0 0L9.5 4.5M13 8l-3.5 3.5" {...line} />,
  back: <path d="M14 8H3m0 0l3.5-3.5M3 8l3.5 3.5" {...line} />,
  down: <path d="M4 6l4 4 4-4" {...line} />,
  plus: <path d="M8 3v10M3 8h10" {...line} />,
  shut: <path d="M3.5 3.5l9 9m0-9l-9 9" {...line} />,
  bin: <path d="M2 3h12v5H2zM4 8v6m4-6v6m4-6v6" {...line} />,
  print: <path d="M4.5 6V2h7v4M4.5 11H2.5V6h11v5h-2M4.5 9.5h7V14h-7z" {...line} />,
  keys: <path d="M1.5 4h13v8h-13zM4 6.5h.1m2.6 0h.1m2.6 0h.1m2.5 0h.1M5 9.5h6" {...line} />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS;

/** Always beside a word, so it is never read aloud itself. */
export function Icon({ name, size = 14 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {ICONS[name]}
    </svg>
  );
}

/** The starling: body, wing and breast spots in one piece of paper. */
export function Bird({ size = 22 }: { readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d="M22.5 6.2l-3-1.1A4.6 4.6 0 0 0 11 4.6C9 8.5 5.5 10.5 2.5 15.8L1 19.5l3.6-1.2c1.3.9 3 1.3 4.8 1.2L8.5 22h1.4l1.2-2.7 1.4-.5L12.3 22h1.4l.6-4.2c3-1.9 4.9-5.2 5.2-9.3z"
        fill="currentColor"
      />
      <g fill="var(--bar)">
        <circle cx="16.8" cy="5.7" r=".95" />
        <circle cx="13" cy="11" r=".7" />
        <circle cx="15.6" cy="11.4" r=".7" />
        <circle cx="14" cy="14" r=".7" />
        <circle cx="11" cy="13.4" r=".7" />
        <circle cx="11.8" cy="16.3" r=".6" />
      </g>
    </svg>
  );
}
