/** On a phone: no margins around the sheet, labels above their bars, wide tables in their own
 *  scrolling box, with a shadow at the side on which more of them is. */
export const narrowStyle = `
@media screen and (max-width:44rem){
.sheet{margin:0;padding:1.5rem 1rem 2.5rem;border:0;border-radius:0}
body{background:var(--paper)}
h1{font-size:1.625rem}
h2{margin-top:2.5rem;font-size:1.25rem}
.facts>div{grid-template-columns:minmax(0,1fr)}
.tiles{grid-template-columns:repeat(auto-fill,minmax(8rem,1fr))}
.scroll{background:linear-gradient(90deg,var(--paper) 40%,transparent) 0 0/2.5rem 100% no-repeat local,
linear-gradient(270deg,var(--paper) 40%,transparent) 100% 0/2.5rem 100% no-repeat local,
linear-gradient(90deg,var(--rule),transparent) 0 0/.9rem 100% no-repeat scroll,
linear-gradient(270deg,var(--rule),transparent) 100% 0/.9rem 100% no-repeat scroll}
.data{min-width:calc(var(--columns)*7.5rem)}
.data td>div{max-width:16rem}
.progress{grid-template-columns:minmax(0,1fr) 3.5rem}
.progress .marked-label{grid-column:1/-1}
.bars,.bars thead,.bars tbody,.panels,.panels tbody{display:block}
.bars tr{display:grid;grid-template-columns:minmax(0,1fr) 4rem 5.25rem;gap:.1rem .5rem;
padding:.5rem 0;border-bottom:1px solid var(--rule)}
.bars th,.bars td,.bars thead th,.bars thead td{width:auto;padding:0;border:0}
.bars tbody th{grid-column:1/-1}
.bars thead td:first-child{display:none}
.bars thead .drawn{width:auto}
.bars .group th{padding-top:.5rem}
.heat_map th,.heat_map td{padding:.35rem .25rem}
.heat_map thead th{max-height:9rem;writing-mode:vertical-rl;transform:rotate(180deg);text-align:left;
vertical-align:middle}
.heat_map tbody td{min-width:1.9rem}
.heat_map tbody th{min-width:6.5rem;position:sticky;left:0;background:var(--paper)}
.panels thead{display:none}
.panels tr{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.4rem 1rem;
padding:.7rem 0;border-bottom:1px solid var(--rule)}
.panels th,.panels td{width:auto;padding:0;border:0}
.panels tbody th{grid-column:1/-1;font-weight:600}
.panels tr.marked{padding-left:.6rem;padding-right:.6rem;box-shadow:inset 3px 0 var(--warning)}
.panels .marked th{padding-left:0;box-shadow:none}
.series-name{display:block;font-size:.8125rem;color:var(--muted)}
.drawn-value .value{width:auto;min-width:3rem;text-align:right}
}
`

/** On paper: light colours, nothing folded, nothing cut off, no row or chart across two pages. */
export const printStyle = `
@media print{
@page{margin:16mm 15mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:10pt;color-scheme:light}
body{background:none}
.sheet{max-width:none;margin:0;padding:0;border:0}
h1,h2,h3,h4,figcaption,.callout-title,summary,caption{break-after:avoid}
h2{margin-top:1.75rem}
.new-page{break-before:page}
tr,li,.progress,.callout,.chart,.tiles>div,.facts>div,.legend{break-inside:avoid}
thead{display:table-header-group}
p{orphans:3;widows:3}
.scroll{overflow:visible}
.drawn-diagram{max-width:100%;height:auto}
.chart.diagram{break-inside:auto}
.data{font-size:.85rem}
.data th,.data td{padding-block:.35rem}
.data td>div{max-width:calc(70rem/var(--columns))}
.wide th,.wide td{padding-inline:.2rem;overflow-wrap:anywhere}
.tiles{grid-template-columns:repeat(auto-fill,minmax(7rem,1fr))}
pre{width:auto;white-space:pre-wrap;overflow-wrap:anywhere}
details::details-content{display:block;height:auto;content-visibility:visible;opacity:1}
summary{list-style:none}
summary::-webkit-details-marker{display:none}
}
`
