import type { JSX } from 'preact';

const PATHS = {
  locate: 'M8 1v3M8 12v3M1 8h3M12 8h3M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  close: 'M4 4l8 8M12 4l-8 8',
  check: 'M3 8.5l3.2 3L13 4.5',
  bookmark: 'M4 2h8v12l-4-3.2L4 14z',
  library: 'M2.5 2.5v11M6 2.5v11M9.2 3l3.6 10.4M2 13.5h12',
  settings: 'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 3v3M5.5 10v3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.4 10.4L14 14',
  trash: 'M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4M6.6 6.5v4.5M9.4 6.5v4.5',
  back: 'M9.5 3L4.5 8l5 5',
  lock: 'M4 7.2h8v6.3H4zM5.6 7.2V5a2.4 2.4 0 0 1 4.8 0v2.2',
  tag: 'M2 2.5h5.2L14 9.3 9.3 14 2 6.7zM5 5.6v.01',
  codes: 'M2 4.3l1.3 1.4 2.4-3M2 11.3l1.3 1.4 2.4-3M8.5 4.2h5.5M8.5 11.2h5.5',
  marker: 'M9.8 2.6l3.6 3.6-6.2 6.2H3.6V8.8zM7.4 5l3.6 3.6M2 14.5h12',
  note: 'M3 2.5h10v7.2L9.6 13.5H3zM13 9.7H9.6v3.8M5.5 5.4h5M5.5 8h3',
  keys: 'M1.5 4h13v8.5h-13zM4 6.8v.01M6.7 6.8v.01M9.4 6.8v.01M12 6.8v.01M5 9.8h6',
  chevron: 'M6 3.5L10.5 8 6 12.5',
  external: 'M9 2.5h4.5V7M13.5 2.5L7.5 8.5M6 3.5H3v9.5h9.5V10',
  thread:
    'M1.5 8h13M4 8v.01M8.2 8v.01M12.4 8v.01M4 5.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM11.5 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  letters: 'M1.2 13L4.7 3l3.5 10M2.4 9.6h4.6M14.3 7.6V13M14.3 10.3a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0z',
  print: 'M4.5 6V2h7v4M4.5 11.5h-2v-5.4h11v5.4h-2M4.5 9.5h7V14h-7z',
  read: 'M8 3.8C6.4 2.8 4.4 2.6 2 3v9.6c2.4-.4 4.4-.2 6 .8 1.6-1 3.6-1.2 6-.8V3c-2.4-.4-4.4-.2-6 .8v9.6',
  minus: 'M3 8h10',
  plus: 'M3 8h10M8 3v10',
  out: 'M8 10V2M5 4.8L8 2l3 2.8M2.5 9v4.5h11V9',
} as const;

interface IconProps {
  name: keyof typeof PATHS;
  /** It points along the line of reading, so it is turned where that runs from right to left. */
  turns?: boolean;
}

/** A small line drawing beside words; it says nothing by itself, so readers of screens skip it. */
export function Icon({ name, turns = false }: IconProps): JSX.Element {
  return (
    <svg
      class={turns ? 'icon turn' : 'icon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
