import type { Tone } from '../document.ts'
import { chartStyle } from './chart-style.ts'
import { narrowStyle, printStyle } from './narrow-and-print-style.ts'
import { dark, light, variables } from './palette.ts'

const tones = ['good', 'warning', 'bad', 'info', 'neutral'] as const satisfies readonly Tone[]

const calloutStyle = (tone: Tone): string =>
  `.callout.${tone}{background:var(--${tone}-soft);border-color:var(--${tone});color:var(--ink)}
.${tone}>.callout-title{color:var(--${tone})}
`

const base = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:break-word;
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.sheet{max-width:62rem;margin:2.5rem auto;padding:3.5rem 4rem 4.5rem;background:var(--paper);
border:1px solid var(--rule);border-radius:.5rem}
header{margin-bottom:1.75rem;padding-bottom:1.5rem;border-bottom:3px solid var(--ink)}
h1,h2,h3,h4{line-height:1.2;text-wrap:balance;overflow-wrap:anywhere}
h1{margin:0;font-size:2.125rem;font-weight:700;letter-spacing:-.022em}
h2{margin:3.25rem 0 1rem;padding-top:.8rem;border-top:1px solid var(--rule);
font-size:1.375rem;letter-spacing:-.012em}
main>h2:first-child{margin-top:0;padding-top:0;border-top:0}
main>:first-child{margin-top:0}
h3{margin:2.25rem 0 .75rem;font-size:1.0625rem}
h4{margin:1.75rem 0 .5rem;font-size:.9375rem;color:var(--muted)}
p,ul,ol,dl,.scroll,.callout,details{margin:0 0 1rem}
p,li{max-width:44rem;overflow-wrap:anywhere}
.subtitle{margin:.6rem 0 0;color:var(--muted)}
.notice{max-width:none;margin:1.25rem 0 0;padding:.6rem .9rem;border-radius:.3rem;
background:var(--info-soft);color:var(--info);font-weight:600}
ul,ol{padding-left:1.5rem}
li{margin:.3rem 0}
li::marker{color:var(--muted)}
li>ul,li>ol{margin:.3rem 0}
strong{font-weight:650}
code,pre{font-family:ui-monospace,"SF Mono",SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
code{padding:.1em .3em;border-radius:.2rem;background:var(--neutral-soft);font-size:.875em;
overflow-wrap:anywhere}
.source{padding:0;background:none;color:var(--muted)}
.aside,.note{color:var(--muted)}
.note{display:block;font-size:.875rem}
.missing{color:var(--muted);font-style:italic}
.figure{white-space:nowrap;font-variant-numeric:tabular-nums}
.kept{white-space:nowrap}
.icon{width:1.05em;height:1.05em;vertical-align:-.15em;flex:none;fill:currentColor;
forced-color-adjust:none}
.icon path{fill:none;stroke:var(--paper);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.icon.ring{fill:none;stroke:currentColor;stroke-width:2}
.icon.ring .inside{fill:currentColor;stroke:none}
${tones.map((tone) => `.${tone}{color:var(--${tone})}\n`).join('')}.status{font-weight:600}
.scroll{overflow-x:auto;max-width:100%}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
table{width:100%;border-collapse:collapse;font-size:.9375rem;line-height:1.4;
font-variant-numeric:tabular-nums}
caption{padding:0 0 .5rem;text-align:left;font-weight:650}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule)}
th:first-child,td:first-child{padding-left:0}
th:last-child,td:last-child{padding-right:0}
thead th{vertical-align:bottom;font-size:.8125rem;font-weight:600;color:var(--muted);
border-bottom:2px solid var(--rule)}
thead td{border-bottom:2px solid var(--rule)}
.right{text-align:right}
.data td>div{max-width:34rem}
.data td.right>div{margin-left:auto}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.75rem,1fr));gap:1.1rem 1.25rem}
.tiles>div{padding-top:.55rem;border-top:2px solid var(--rule)}
dt{color:var(--muted);font-size:.875rem;overflow-wrap:anywhere}
dd{margin:0;overflow-wrap:anywhere}
.tiles dd{font-size:1.25rem;font-weight:650;line-height:1.3;letter-spacing:-.01em}
.facts>div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:.2rem 1.5rem;
padding:.45rem 0;border-bottom:1px solid var(--rule)}
.facts dt{padding-top:.1rem}
.callout{padding:.9rem 1.1rem;border-left:4px solid;border-radius:.2rem .4rem .4rem .2rem;color:var(--ink)}
.callout>:last-child{margin-bottom:0}
.callout-title{display:flex;gap:.5rem;margin-bottom:.4rem;font-weight:650}
.callout-title .icon{margin-top:.25em}
${tones.map(calloutStyle).join('')}details{border:1px solid var(--rule);border-radius:.4rem}
summary{padding:.65rem 1rem;font-weight:600;cursor:pointer;overflow-wrap:anywhere}
.folded{padding:.25rem 1rem .1rem}
pre{margin:0;padding:.9rem 1.1rem;width:max-content;min-width:100%;border-radius:.3rem;
background:var(--neutral-soft);font-size:.875rem;line-height:1.5}
pre code{padding:0;background:none;font-size:inherit}
`

/** Everything a report needs to look right; no font, picture or style comes from elsewhere. */
export const stylesheet = `:root{color-scheme:light dark;${variables(light)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(dark)}}}${base}${chartStyle}${narrowStyle}${printStyle}`
