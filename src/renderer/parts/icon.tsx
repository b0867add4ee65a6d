/** The drawings of the window: 16 units square, one line width, no text. They never carry meaning alone. */
import type { ReactNode } from 'react';

const DRAWINGS = {
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M4 8h8" />,
  cross: <path d="M4 4l8 8M12 4l-8 8" />,
  tick: <path d="M3.2 8.4l3.2 3.2 6.4-7" />,
  passed: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M5.2 8.2l2 2 3.6-4" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2 14.6 13.4H1.4z" />
      <path d="M8 6.4v3.2M8 11.5v.1" />
    </>
  ),
  problem: (
    <>
      <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z" />
      <path d="M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2" />
    </>
  ),
  waiting: <circle cx="8" cy="8" r="5.6" strokeDasharray="2.4 2" />,
  fresh: (
    <>
      <circle cx="8" cy="8" r="6.2" strokeDasharray="2.6 2.2" />
      <path d="M8 5.4v5.2M5.4 8h5.2" />
    </>
  ),
  note: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.2v3.6M8 5v.1" />
    </>
  ),
  lock: (
    <>
      <rect x="3.2" y="7" width="9.6" height="6.8" rx="1.4" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="8" r="3" />
      <path d="M8 8h6.2M11.4 8v2.4M13.8 8v1.8" />
    </>
  ),
  certificate: (
    <>
      <path d="M2.5 2.5h11v8H10M6 10.5H2.5v-8" />
      <path d="M5 5.3h6M5 7.5h2.2" />
      <circle cx="8" cy="10.3" r="2" />
      <path d="M6.9 12v3L8 14.3l1.1.7v-3" />
    </>
  ),
  stack: (
    <>
      <path d="M3 5.5h10v8H3z" />
      <path d="M4.2 3.5h7.6M5.4 1.6h5.2" />
    </>
  ),
  box: (
    <>
      <path d="M2.2 5 8 2l5.8 3v6L8 14l-5.8-3z" />
      <path d="M2.2 5 8 8l5.8-3M8 8v6" />
    </>
  ),
  file: (
    <>
      <path d="M4 1.8h5l3.2 3.2v9.2H4z" />
      <path d="M9 1.8V5h3.2" />
    </>
  ),
  copies: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.2" />
      <path d="M10.5 5.5V3.7a1.2 1.2 0 0 0-1.2-1.2H3.7a1.2 1.2 0 0 0-1.2 1.2v5.6a1.2 1.2 0 0 0 1.2 1.2h1.8" />
    </>
  ),
  folder: <path d="M1.8 12.8V3.4h4.4l1.4 1.8h6.6v7.6z" />,
  tray: (
    <>
      <path d="M2 9.5 4 3h8l2 6.5v4H2z" />
      <path d="M2 9.5h3.6l.8 1.6h3.2l.8-1.6H14" />
    </>
  ),
  eye: (
    <>
      <path d="M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8z" />
      <circle cx="8" cy="8" r="1.9" />
    </>
  ),
  caps: (
    <>
      <path d="M8 2.5 3 7.7h2.8v2.8h4.4V7.7H13z" />
      <path d="M5.8 13h4.4" />
    </>
  ),
  list: <path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1" />,
  table: <path d="M2.5 2.5h11v11h-11zM2.5 6.2h11M6.2 2.5v11M2.5 9.9h11M9.9 2.5v11" />,
  updown: <path d="M5 6l3-3 3 3M5 10l3 3 3-3" />,
  right: <path d="M6 3.5 10.5 8 6 12.5" />,
  more: <path d="M3.5 8h.1M8 8h.1M12.5 8h.1" strokeWidth="2.2" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.3" />
      <path d="M10.3 10.3 14 14" />
    </>
  ),
  offline: (
    <>
      <path d="M8 1.8l5.4 1.9v4c0 3.3-2.3 5.3-5.4 6.5C4.9 13 2.6 11 2.6 7.7v-4z" />
      <path d="M5.8 6l4.4 4.2M10.2 6 5.8 10.2" />
    </>
  ),
  shield: (
    <>
      <path d="M8 1.8l5.4 1.9v4c0 3.3-2.3 5.3-5.4 6.5C4.9 13 2.6 11 2.6 7.7v-4z" />
      <path d="M5.6 8l1.8 1.8 3-3.4" />
    </>
  ),
  settings: (
    <>
      <path d="M2 4.5h6.2M12.3 4.5H14M2 11.5h1.7M7.8 11.5H14" />
      <circle cx="10.2" cy="4.5" r="1.9" />
      <circle cx="5.8" cy="11.5" r="1.9" />
    </>
  ),
  library: <path d="M2.5 2.5h2.8v11H2.5zM5.3 2.5h2.9v11H5.3zM9.4 3.3l2.7-.7 2.6 10.5-2.7.7z" />,
  spinner: <path d="M8 1.8a6.2 6.2 0 1 1-6.2 6.2" />,
  seal: (
    <>
      <path
        d="M8 .9l1.7 1.3 2.1-.2.8 2 1.9 1-.3 2.1 1 1.9-1.4 1.6.1 2.1-2 .7-1.1 1.9-2.1-.4L7 15.9l-1.6-1.3-2.1.1-.7-2-1.9-1 .4-2.1L0 7.7l1.4-1.6L1.3 4l2-.8 1.1-1.8 2.1.4z"
        transform="translate(.35 -.2) scale(.95)"
      />
      <path d="M5.2 8.2l2 2 3.6-4" />
    </>
  ),
} as const satisfies Readonly<Record<string, ReactNode>>;

export type IconName = keyof typeof DRAWINGS;

interface Props {
  readonly name: IconName;
  readonly size?: 'small' | 'large';
  /** Class of its colour or motion: 'ok', 'warn', 'bad', 'spin'. */
  readonly tone?: string;
  /** What it means, where no words beside it say so. */
  readonly label?: string;
}

export function Icon({ name, size, tone, label }: Props) {
  const classes = ['icon', size, tone].filter((part) => part !== undefined).join(' ');
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className={classes} viewBox="0 0 16 16" {...meaning}>
      {DRAWINGS[name]}
    </svg>
  );
}
