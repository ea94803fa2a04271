import { SHADES } from '@/lib/library/colours';

const COLOURS = Object.entries(SHADES)
  .map(([name, { tint, light }]) => `.c-${name}{--tint:${tint};--wash:${light}}`)
  .join('');
const DARK = Object.entries(SHADES)
  .map(([name, { dark }]) => `.c-${name}{--wash:${dark}}`)
  .join('');

/** The look of the archive: a quiet page in the reader's light or dark, made for reading and for print. */
export const ARCHIVE_STYLE = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1c1a;--soft:#615d55;--line:#e0dcd2;--accent:#1d5f8a;--warm:#fbf3de}
@media (prefers-color-scheme:dark){:root{--paper:#191a1c;--ink:#ecebe7;--soft:#a9a7a0;--line:#383b40;--accent:#8cc4ec;--warm:#332d1e}}
*{box-sizing:border-box}
body{max-width:44rem;margin:0 auto;padding:2rem 1.25rem 5rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 Georgia,'Noto Serif',serif}
a{color:var(--accent);text-underline-offset:2px;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance}
body>header{border-block-end:4px double var(--soft);margin-block-end:2rem;padding-block-end:1rem}
body>header h1{margin:0;font-size:2rem}
.meta,nav,dl,footer,figcaption{font:0.875rem/1.5 system-ui,sans-serif;color:var(--soft)}
nav h2{font:600 1rem/1.5 system-ui,sans-serif;color:var(--ink);margin-block:1.25rem .25rem}
nav ul{list-style:none;margin:0;padding:0}
nav li{display:flex;gap:.75rem;padding-block:.2rem;border-block-end:1px solid var(--line)}
nav li a{flex:1;color:var(--ink);font-size:1rem;text-decoration:none}
nav li a:hover{text-decoration:underline}
article{padding-block:2.5rem;border-block-start:1px solid var(--line);content-visibility:auto;contain-intrinsic-size:auto 60rem;scroll-margin-top:1rem}
article h2{font-size:1.75rem;margin-block:.25rem .5rem}
.standfirst{font-size:1.2rem;color:var(--soft)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.15rem .9rem;padding-block:.75rem;border-block:1px solid var(--line)}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
figure{margin:1.5rem 0}img{max-width:100%;height:auto}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
${COLOURS}
@media (prefers-color-scheme:dark){${DARK}}
mark{background:var(--wash);color:inherit;border-block-end:2px solid var(--tint);scroll-margin-top:3rem}
mark.reworded{background:none;border-block-end-style:dashed}
mark:target{outline:2px solid var(--tint);outline-offset:2px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;user-select:none}
.note,.passage{margin-block:1rem}
.note{padding:.6rem 1rem;background:var(--warm);border-radius:6px}
.note h3,.note p,.passage p{margin-block:.25rem}
.note h3{font:600 .875rem/1.5 system-ui,sans-serif;color:var(--soft)}
.passage{padding-inline-start:1rem;border-inline-start:4px solid var(--tint)}
.highlight{margin:0;padding:.4rem .75rem;background:var(--wash);border:0;white-space:pre-line}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.9375rem}td{border:1px solid var(--line);padding:.25rem .6rem}
.back{font:.875rem/1.5 system-ui,sans-serif}
@media print{body{max-width:none}nav{display:none}article{content-visibility:visible;break-before:page}}
`;
