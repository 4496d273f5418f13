import { type Html, html } from "./html.ts";

/** The page's style sheet: system fonts, light and dark, phone and paper. */
export const styleSheet: Html = html`<style>
:root{color-scheme:light dark;
--paper:#fff;--wash:#f5f4f1;--ink:#1d2125;--soft:#555c64;--rule:#dcdad4;--track:#ebe9e4;--link:#1d4f91;
--solvable:#1e7260;--not-findable:#5a8fd0;--not-visible:#2f6fba;--outdated:#1d4f91;--unsure:#6b727a;--missing:#b9541f;--needs-agent:#6b5a4c;--defect:#8b2f4b;--scope:#6b727a;
--caution:#8a5a00;--caution-wash:#fdf5e3;--on-light:#fff;--on-findable:#0b1420}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#15181b;--wash:#1e2226;--ink:#e8e6e1;--soft:#a9afb6;--rule:#363b41;--track:#2b3035;--link:#8ebcf5;
--solvable:#4fb39b;--not-findable:#a9cbf5;--not-visible:#74a9e8;--outdated:#4f87cb;--unsure:#8d949c;--missing:#e58a57;--needs-agent:#b09c8a;--defect:#e08aa4;--scope:#8d949c;
--caution:#e7b75f;--caution-wash:#2a2417;--on-light:#0d1113;--on-findable:#0d1113}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;overflow-wrap:break-word}
bdi{overflow-wrap:anywhere}
.page{max-width:66rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1,h2{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"DejaVu Serif",serif;font-weight:600;letter-spacing:-.01em;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.4rem);margin:.2rem 0 .4rem}
h2{font-size:1.5rem;margin:0 0 .35rem}
h3{font-size:1.02rem;line-height:1.35;margin:0}
p{margin:0 0 .75rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,.scroll:focus-visible,.all:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.long{white-space:normal}code:not(.long){white-space:nowrap}code{font:.86em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;color:var(--soft)}
.skip{position:absolute;left:-99rem}.skip:focus{position:static}
.kicker{color:var(--soft);font-weight:600;margin:0}
.meta{color:var(--soft);margin:0}
nav{margin:1.1rem 0 0;padding:.6rem 0;border-block:1px solid var(--rule);font-size:.92rem}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;list-style:none;margin:0;padding:0}
section{margin-top:3.25rem}
.lead{color:var(--soft);max-width:46rem;margin-bottom:1.25rem}
.note{color:var(--soft);font-size:.86rem;line-height:1.5;max-width:46rem;margin:.6rem 0 0}
.note b{color:var(--ink);font-weight:600}
.hero{margin-top:1.75rem;display:grid;grid-template-columns:minmax(0,1.12fr) minmax(0,1fr);gap:1.5rem 2.5rem;align-items:start}
.hero h2{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.big{display:flex;align-items:baseline;gap:.7rem;flex-wrap:wrap;margin:0;line-height:1}
.big strong{font-size:clamp(3.75rem,3rem + 3vw,5rem);font-weight:650;letter-spacing:-.04em;font-variant-numeric:tabular-nums lining-nums;color:var(--solvable)}
.big span{font-size:1.15rem;font-weight:600}
.says{font-size:1.1rem;line-height:1.5;margin:.9rem 0 0}
.second{margin:1rem 0 .9rem;padding-left:.9rem;border-left:3px solid var(--solvable)}.second b{font-size:1.15rem}
.answers{border-top:2px solid var(--ink)}.todo{font-size:1.15rem;margin:.7rem 0 0}.how{grid-column:1/-1;margin:0}.how>summary{font-weight:600}.how ul{padding-left:1.2rem}
.answer{padding:.95rem 0 1rem;border-bottom:1px solid var(--rule)}
.answer h4{font-size:.95rem;line-height:1.35;color:var(--soft);font-weight:600;margin:0}
.answer p{margin:.15rem 0 0}
.answer .key-figure small{font-size:.95rem;font-weight:400;color:var(--soft)}
.answer .key-figure{font-size:1.35rem;font-weight:650;line-height:1.3;font-variant-numeric:tabular-nums}
.answer ol,.answer ul{margin:.35rem 0 0;padding-left:1.25rem}
.answer li{margin:.12rem 0}.answer li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
.under{display:block;color:var(--soft);font-weight:400;font-size:.86rem;line-height:1.45;max-width:34rem;white-space:normal}.demand{max-width:46rem;padding-left:1.1rem}.demand li{margin:.45rem 0}
.muted{color:var(--soft);fill:var(--soft)}
.cautions{grid-column:1/-1;margin:0;padding:1rem 1.2rem;background:var(--caution-wash);border-left:4px solid var(--caution);border-radius:2px}
.doubts{padding:.6rem 1rem;margin:.9rem 0}.doubts ul{margin:0}.doubts li+li{margin-top:.4rem}.big.unknown strong{font-size:2.4rem;letter-spacing:-.02em;color:inherit}.says small{display:block;margin-top:.3rem}
.cautions h3{color:var(--caution)}.cautions ul{margin:.4rem 0 0;padding-left:1.1rem}
figure{margin:0 0 1.5rem}
figcaption{font-weight:600;margin-bottom:.5rem}
.hero figure{margin:1.1rem 0 0}.hero figcaption{font-size:.86rem;color:var(--soft);font-weight:400;margin-bottom:.15rem}
svg{display:block;overflow:visible}
svg text{font-size:.8125rem;fill:var(--ink);font-variant-numeric:tabular-nums}
.axis text,text.axis{fill:var(--soft);font-size:.75rem}.axis line{stroke:var(--rule)}
.label{font-weight:500}.label,.count{paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}.value{font-weight:600}
.open{overflow:visible}
.track{fill:var(--track)}.solvable{fill:var(--solvable);background:var(--solvable)}.unsure{fill:var(--unsure);background:var(--unsure)}
.missing{fill:var(--missing);background:var(--missing)}.not-findable,.winnable{fill:var(--not-findable);background:var(--not-findable)}
.not-visible{fill:var(--not-visible);background:var(--not-visible)}.outdated{fill:var(--outdated);background:var(--outdated)}
.needs-agent{fill:var(--needs-agent);background:var(--needs-agent)}.defect{background:var(--defect)}.out-of-scope,.mixed{background:var(--scope)}.muted-bar{fill:var(--unsure);background:var(--unsure)}
.segment{stroke:var(--paper);stroke-width:2}
.hollow{fill:var(--track);stroke:var(--solvable);stroke-width:1.5;background:var(--track);box-shadow:inset 0 0 0 2px var(--solvable)}
.ring{fill:var(--paper);stroke:var(--solvable);stroke-width:2;box-shadow:inset 0 0 0 2px var(--solvable);border-radius:50%!important}
.dot{background:var(--solvable);border-radius:50%!important}
.halo line{stroke:var(--paper);stroke-width:4;stroke-opacity:.75}
.whisker,.whisker line{stroke:var(--ink);stroke-width:1.5}
.trend{stroke:var(--solvable);stroke-width:2}.leap{stroke-dasharray:2 3}.trend.ink{stroke:var(--ink);stroke-width:1.5}
.ink-dot{fill:var(--ink)}.cut{fill:var(--paper)}
.reference{stroke:var(--ink);stroke-width:1;stroke-dasharray:4 3}
.foot{fill:var(--ink)}.strong .whisker line{stroke-width:2.5}
svg text.on-solvable,svg text.on-missing,svg text.on-outdated,svg text.on-not-visible,svg text.on-needs-agent,svg text.on-unsure{fill:var(--on-light);font-weight:600}
svg text.on-not-findable{fill:var(--on-findable);font-weight:600}
.legend{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;list-style:none;margin:.55rem 0 0;padding:0;font-size:.83rem;color:var(--soft)}
.legend li{display:flex;align-items:center;gap:.42rem}
.key{flex:none;display:inline-block;width:.72rem;height:.72rem;border-radius:2px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.key.ink-line-key{height:0;width:1.1rem;border-top:2px solid var(--ink);border-radius:0}
.key.interval{height:2px;width:1.1rem;background:var(--ink);border-radius:0}
.key.dashed{height:0;width:1.1rem;border-top:2px dashed var(--ink);border-radius:0}
.key.foot-key{height:.4rem;background:var(--ink);border-radius:0}
details{margin-top:.6rem;font-size:.92rem}summary{cursor:pointer;color:var(--link);width:fit-content}
.scroll{overflow-x:auto;margin:.5rem 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.45}
caption{text-align:left;color:var(--soft);font-size:.83rem;padding-bottom:.35rem}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400;min-width:3.2rem}
th:last-child,td:last-child{padding-right:0}
thead th{font-weight:600;color:var(--soft);font-size:.83rem;border-bottom-color:var(--ink);vertical-align:bottom;text-transform:none}
thead th::first-letter{text-transform:uppercase}
tbody th[scope=row]{font-weight:500;min-width:8.5rem}tfoot th,tfoot td{font-weight:650;border-bottom:0;border-top:1px solid var(--ink)}
.find{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:center;margin:.4rem 0}.find input{font:inherit;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:4px;background:var(--paper);color:var(--ink);min-width:min(22rem,100%)}.find[hidden]{display:none}
button{font:inherit;color:var(--link);background:none;border:0;padding:.1rem 0;cursor:pointer;text-align:inherit;text-decoration:underline;text-underline-offset:.15em}thead button{font-weight:600}button:focus-visible,input:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[aria-sort=ascending] button::after{content:" ↑"}[aria-sort=descending] button::after{content:" ↓"}
.all{max-height:36rem;overflow:auto;border-block:1px solid var(--rule)}.all thead th{position:sticky;top:0;background:var(--paper)}.all tbody th{min-width:0}
.two-pages section{margin-top:2rem}.two-pages .big{margin-top:.4rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.day{white-space:nowrap}
.tag{display:inline-block;font-size:.75rem;line-height:1.3;padding:.05rem .4rem;border:1px solid currentColor;border-radius:1rem;color:var(--soft);white-space:nowrap}
h3.first{margin-top:1.75rem}
.gaps{list-style:none;margin:1.75rem 0 0;padding:0;border-top:2px solid var(--ink)}
.gap{display:grid;grid-template-columns:2.25rem minmax(0,1fr) 10rem;gap:0 .9rem;padding:1.05rem 0;border-bottom:1px solid var(--rule);break-inside:avoid}
.gap .rank{font-variant-numeric:tabular-nums;color:var(--soft);font-size:1.02rem;text-align:right}
.gap .size{text-align:right;font-variant-numeric:tabular-nums;line-height:1.3}.gap .size b{font-size:1.35rem;font-weight:650}
.gap .size small{display:block;color:var(--soft);font-size:.8rem}
.gap p{margin:.25rem 0 0}.gap .do{font-weight:600}.gap .do .key{margin-right:.4rem}
.gap dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.12rem .8rem;margin:.45rem 0 0;font-size:.88rem}
dt{color:var(--soft)}dd{margin:0}
.none{display:none}.rest>summary{font-size:1rem;font-weight:600;padding:.9rem 0;width:auto}.rest .gaps{margin-top:0}
.line80{display:flex;align-items:center;gap:.8rem;color:var(--soft);font-size:.85rem;padding:.45rem 0;border-bottom:1px dashed var(--ink)}
.pair{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 3rem}
.facts{display:grid;grid-template-columns:minmax(11rem,max-content) minmax(0,1fr);gap:.4rem 1.5rem;margin:0 0 1.5rem}
.apart{margin:2rem 0 .8rem}.facts dt{font-weight:600;color:var(--ink)}
footer{margin-top:3.5rem;padding-top:1rem;border-top:1px solid var(--rule);color:var(--soft);font-size:.86rem}
@media screen and (max-width:48rem){.page{padding:1.5rem 1rem 3rem}.hero,.pair{grid-template-columns:minmax(0,1fr)}section{margin-top:2.5rem}
.wide{display:none}.gap{grid-template-columns:1.6rem minmax(0,1fr);gap:.15rem .6rem}.gap .size{grid-column:2;grid-row:1;text-align:left;margin:0}.gap>div{grid-column:2;grid-row:2}.gap .size small{display:inline}.gap .size small::before{content:" · "}.gap .size small+small{display:none}
.gap dl{grid-template-columns:minmax(0,1fr);gap:0}.gap dd{margin-bottom:.3rem}.facts{grid-template-columns:minmax(0,1fr);gap:0}.facts dd{margin-bottom:.6rem}
th,td{padding-right:.75rem}nav ul{flex-wrap:nowrap;overflow-x:auto;white-space:nowrap}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack,.stack tbody,.stack tfoot,.stack caption{display:block}
.stack tr{display:flex;flex-wrap:wrap;gap:.15rem 1.2rem;padding:.7rem 0;border-bottom:1px solid var(--rule)}
.stack th,.stack td{display:block;padding:0;border:0;text-align:left;flex:1 0 100%;min-width:0}.stack tbody th[scope=row]{font-weight:600}
.stack :is(.n,.day){flex:0 0 auto}.stack tr[hidden]{display:none}.stack td:empty{display:none}.stack td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.85em}}
@media print{:root{color-scheme:light;font-size:10pt}@page{margin:14mm}body{background:#fff}.page{max-width:none;padding:0}nav,.skip,summary,figure details,.defs,.find,.screen-only{display:none}
section{margin-top:1.8rem}h2,h3,.lead,figcaption,caption,thead{break-after:avoid}section>h2,.lead,figure,tr,.answer,.cautions,.two-pages section{break-inside:avoid}section>h2::after{content:"";display:block;height:12rem;margin-bottom:-12rem}.hero>h2::after,.two-pages h2::after{display:none!important}tfoot{display:table-row-group}thead th{white-space:normal!important}.under{max-width:none}td>bdi:only-child{display:inline-block;min-width:9rem}
.gaps{margin-top:.8rem}.gap{padding:.6rem 0 .65rem}.gap dl{font-size:.83rem;line-height:1.4}
.new-page{break-before:page}.two-pages section{margin-top:1.4rem}.two-pages :is(table,li,p:not(.big,.says)){font-size:.92rem}.two-pages :is(th,td){padding-block:.28rem}.two-pages td:nth-last-child(-n+2){white-space:nowrap}main.two-pages+footer{margin-top:1rem;padding-top:.4rem}
.rest .gaps{columns:2;column-gap:2.2rem}.rest .gap{grid-template-columns:1.5rem minmax(0,1fr);gap:0 .5rem;padding:.55rem 0;font-size:.86em}.rest .gap .size{grid-column:2;grid-row:1;text-align:left;margin:0}.rest .gap>div{grid-column:2;grid-row:2}
.rest .gap .size b{font-size:1em}.rest .gap .size small{display:inline;font-size:1em}.rest .gap .size small::before{content:" · "}.rest .gap .size small+small{display:none}.rest .gap h3{font-size:1em}.rest .gap dl{display:block;font-size:1em}.rest .gap :is(dt,dd){display:inline}.rest .gap dt::after{content:": "}.rest .gap dd::after{content:"\\A";white-space:pre}
details::details-content{content-visibility:visible;block-size:auto}.hero{grid-template-columns:minmax(0,1.1fr) minmax(0,1fr)}
svg,.key,.cautions{print-color-adjust:exact;-webkit-print-color-adjust:exact}.scroll{overflow:visible}a{color:inherit;text-decoration:none}}
</style>`;
