import { diagramStyle } from '../diagram/svg.ts'

/** Bars, grids and lines, in the page's colours. */
export const chartStyle = `${diagramStyle}
.drawn-diagram{display:block}
.chart{margin:1.5rem 0 2rem}
figcaption{margin-bottom:.6rem;font-weight:650;overflow-wrap:anywhere}
.marked-label{display:flex;gap:.6rem;margin:0;max-width:none}
.marked-label>span{min-width:0;overflow-wrap:anywhere}
.marked-label .icon{margin-top:.2em}
.bar{display:block;width:100%;height:1.25rem;fill:currentColor;overflow:visible}
.bar.accent{color:var(--accent)}
.bar .track{fill:var(--track)}
.bar .mark{stroke:var(--ink);stroke-width:2px;vector-effect:non-scaling-stroke}
.value{font-weight:650;font-variant-numeric:tabular-nums}
.progress{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17rem) 3.5rem;gap:.2rem 1.25rem;
margin:0;padding:.6rem 0;border-bottom:1px solid var(--rule);line-height:1.4}
.progress+:not(.progress){margin-top:1.25rem}
.progress+h2{margin-top:3.25rem}
.progress:not(:has(+.progress)){border-bottom:0}
.progress>.value{text-align:right}
.bars,.panels{table-layout:fixed}
.bars th,.bars td,.panels th,.panels td{overflow-wrap:anywhere}
tbody th{font-weight:400}
.bars .group th{padding-top:1.1rem;font-weight:650}
.bars thead .drawn{width:34%}
.bars thead th{width:5.75rem;text-align:right}
.bars .value,.bars .mark-value{text-align:right}
.bars .mark-value{color:var(--muted)}
.key{display:inline-block;margin-right:.4em;vertical-align:-.05em}
.value-key{width:.7em;height:.7em;background:var(--muted)}
.mark-key{width:2px;height:.9em;background:var(--ink)}
.panels thead td{width:26%}
.panels tbody th{padding-right:1.25rem}
.series-name{display:none}
.drawn-value{display:flex;gap:.6rem;align-items:center}
.drawn-value .bar{flex:1;min-width:2rem}
.drawn-value .value{flex:none;width:4.5rem}
.panels .marked{background:var(--warning-soft)}
.panels .marked th{padding-left:.6rem;font-weight:650;box-shadow:inset 3px 0 var(--warning)}
.badge{display:inline-block;padding:.05rem .5rem;border-radius:1rem;background:var(--warning);
color:var(--paper);font-size:.75rem;font-weight:650}
.heat_map table{border-collapse:separate;border-spacing:3px;width:auto;min-width:60%;margin-left:-3px}
.heat_map th,.heat_map td{padding:.4rem .6rem;border:0}
.heat_map tbody th,.heat_map tbody td{vertical-align:middle}
.heat_map tbody td{min-width:3.5rem;text-align:center;font-weight:600;border-radius:.2rem}
.heat_map thead th{text-align:center}
.heat_map tbody th{min-width:9rem;max-width:16rem;padding-left:0;overflow-wrap:anywhere}
.heat-none{background:var(--neutral-soft)}
${[0, 1, 2, 3, 4].map((step) => `.heat-${step}{background:var(--heat-${step});color:var(--heat-${step}-ink)}`).join('\n')}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;align-items:center;margin:.6rem 0 0;max-width:none;
font-size:.875rem;color:var(--muted)}
.heat_map .legend{gap:.6rem}
.scale{display:inline-flex;gap:2px}
.scale i{width:1.4rem;height:.7rem}
.legend strong{color:var(--ink)}
.plot{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.4rem .7rem;padding-top:.6rem}
.plot>svg{width:100%;height:13rem;overflow:visible}
.plot path{fill:none;vector-effect:non-scaling-stroke}
.plot .grid{stroke:var(--rule);stroke-width:1px}
.plot .line{stroke:var(--accent);stroke-width:2px;stroke-linejoin:round}
.plot .point{stroke:var(--accent);stroke-width:8px;stroke-linecap:round}
.level{stroke:var(--muted);stroke-width:1.5px}
.plot .level{stroke-width:1.5px}
.dash-0{stroke-dasharray:7 4}.dash-1{stroke-dasharray:2 3}
.dash-2{stroke-dasharray:10 3 2 3}.dash-3{stroke-dasharray:14 5}
.swatch{width:1.5rem;height:4px;margin-right:.4rem;vertical-align:.2em}
.axis-y{display:grid;position:relative;min-width:3.5rem;font-size:.8125rem;color:var(--muted);
text-align:right;font-variant-numeric:tabular-nums}
.axis-y span{position:absolute;right:0;transform:translateY(-50%);white-space:nowrap}
.axis-x{grid-column:2;display:flex;justify-content:space-between;gap:1rem;font-size:.8125rem;
color:var(--muted)}
`
