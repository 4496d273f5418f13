/** Colours, the frame of a page, and what stands in it. */
const pageStyle = `
:root{color-scheme:light dark;
--lz-paper:light-dark(#fff,#16191c);--lz-wash:light-dark(#f4f6f3,#1d2225);--lz-ink:light-dark(#1b2024,#e8e6e1);--lz-soft:light-dark(#555c64,#a9afb6);
--lz-rule:light-dark(#8b9097,#6b727a);--lz-line:light-dark(#e2e3df,#31373c);--lz-accent:light-dark(#1e6a58,#6cc7b0);--lz-on-accent:light-dark(#fff,#0d1613);
--lz-mark:light-dark(#fbe9a9,#5a4a12);--lz-caution:light-dark(#8a4b00,#f0b061);--lz-caution-wash:light-dark(#fff5e5,#2d2415);--lz-radius:.75rem;
--lz-font:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;
--lz-display:"Iowan Old Style","Palatino Linotype",Palatino,Charter,Georgia,"DejaVu Serif",serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1.5rem}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--lz-paper);color:var(--lz-ink);font:1rem/1.6 var(--lz-font);overflow-wrap:break-word}
main{flex:1;padding-bottom:4rem}main:focus{outline:0}
.wide{max-width:68rem;margin-inline:auto;padding-inline:1.25rem}
.narrow{max-width:44rem;margin-inline:auto;padding-inline:1.25rem}
h1,.hero h1{font-family:var(--lz-display);font-weight:600;letter-spacing:-.012em;line-height:1.18;text-wrap:balance;font-size:clamp(1.7rem,1.3rem + 1.7vw,2.3rem);margin:0 0 .75rem}
h1.plain{font-size:clamp(1.4rem,1.2rem + .9vw,1.75rem);margin:2rem 0 .1rem}
h2{font-size:1.2rem;line-height:1.3;margin:0 0 .5rem}h3{font-size:1.03rem;line-height:1.35;margin:0}
p{margin:0 0 .75rem}
a{color:var(--lz-accent);text-underline-offset:.16em;text-decoration-thickness:.06em}a:hover{text-decoration-thickness:.12em}
:is(a,button,summary,input,textarea,[tabindex]):focus-visible{outline:2px solid var(--lz-accent);outline-offset:2px;border-radius:3px}
mark{background:var(--lz-mark);color:var(--lz-ink);border-radius:2px;padding:0 .06em}
.soft{color:var(--lz-soft)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.skip{position:absolute;left:-99rem;top:.5rem;background:var(--lz-paper);padding:.5rem .8rem;z-index:30}.skip:focus{left:.5rem}
.top{border-bottom:1px solid var(--lz-line);background:var(--lz-paper)}
.top .wide{display:flex;align-items:center;gap:1rem 1.5rem;min-height:4.25rem;padding-block:.6rem}
.top level-zero-search{flex:1;min-width:0;max-width:36rem}
.name{font-weight:700;color:inherit;text-decoration:none;white-space:nowrap;letter-spacing:-.01em;font-size:1.08rem}
.top .desk{margin-inline-start:auto;white-space:nowrap;font-weight:600;text-decoration:none}.top .desk:hover{text-decoration:underline}
.home .top{border-bottom-color:transparent;background:var(--lz-wash)}
footer{border-top:1px solid var(--lz-line);padding:1.1rem 0;color:var(--lz-soft);font-size:.875rem}
.hero{background:var(--lz-wash);padding:clamp(2rem,1rem + 5vw,4.5rem) 0 clamp(2.5rem,1.5rem + 5vw,5rem)}
.hero h1{text-align:center;font-size:clamp(2rem,1.5rem + 2.6vw,3rem);margin-bottom:1.4rem}
.hero level-zero-search{font-size:1.08rem}
.field{display:flex;gap:.25rem;background:var(--lz-paper);border:1px solid var(--lz-rule);border-radius:var(--lz-radius);padding:.3rem}
.field input{flex:1;min-width:0;border:0;background:none;color:inherit;font:inherit;padding:.55rem .8rem}
.field input::placeholder{color:var(--lz-soft);opacity:1}
button,.button{display:inline-block;font:inherit;font-weight:600;cursor:pointer;border:1px solid transparent;border-radius:calc(var(--lz-radius)*.7);padding:.55rem 1.1rem;background:var(--lz-accent);color:var(--lz-on-accent);text-decoration:none;line-height:1.4}
button:hover,.button:hover{filter:brightness(1.08)}
.quiet{background:none;color:var(--lz-ink);border-color:var(--lz-rule)}.quiet:hover{filter:none;background:var(--lz-wash);border-color:var(--lz-accent)}
.notices{margin-top:1.75rem}
.notice{padding:.85rem 1.1rem;margin-bottom:.75rem;border-inline-start:4px solid var(--lz-caution);background:var(--lz-caution-wash);border-radius:4px}
.notice p{margin:0}.notice b{color:var(--lz-caution)}.notice a{color:inherit;font-weight:600}
.topics{margin-top:3rem}.topics h2{font-family:var(--lz-display);font-size:1.5rem;font-weight:600;margin-bottom:1.1rem}
.grid{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(min(17.5rem,100%),1fr));gap:1rem}
.card{border:1px solid var(--lz-line);border-radius:var(--lz-radius);padding:1.15rem 1.25rem 1.05rem;transition:border-color .12s}
.card:hover{border-color:var(--lz-accent)}
.card h3 a{color:inherit;text-decoration:none}.card h3 a:hover{text-decoration:underline}
.card .soft{font-size:.875rem;margin:.05rem 0 .65rem}
.card ul{list-style:none;margin:0;padding:0;font-size:.94rem;line-height:1.4}.card ul li{padding:.22rem 0}
.card ul a{text-decoration:none}.card ul a:hover{text-decoration:underline}
.card .brief{margin:.3rem 0 0;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}.all{margin:2rem 0 0;font-weight:600}.all .soft{font-weight:400;margin-inline-start:.4rem}
.crumbs{font-size:.9rem;color:var(--lz-soft);margin:1.75rem 0 1rem}.crumbs a{color:inherit}
.list{list-style:none;margin:1.25rem 0 0;padding:0;max-width:46rem}.list li{padding:.75rem 0;border-top:1px solid var(--lz-line)}
.list a{font-weight:600;text-decoration:none}.list a:hover{text-decoration:underline}.list p{margin:.15rem 0 0;color:var(--lz-soft);font-size:.94rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr) 15rem;gap:0 3.5rem;align-items:start}
.columns>:only-child{max-width:46rem}
.mended{margin:.4rem 0 0}
.hits{list-style:none;margin:1.1rem 0 0;padding:0}
.hits li{padding:1.05rem 0;border-top:1px solid var(--lz-line)}
.hits h2{font-size:1.1rem;margin:0}.hits h2 a{text-decoration:none}.hits h2 a:hover{text-decoration:underline}
.hits p{margin:.2rem 0 0;color:var(--lz-soft);font-size:.95rem;line-height:1.5}.hits .path{font-size:.86rem;margin-top:.1rem}
.pager{display:flex;gap:.75rem;padding-top:1.25rem;border-top:1px solid var(--lz-line)}
.else{margin:1.75rem 0 0;color:var(--lz-soft)}
.facets{margin-top:2.15rem;font-size:.92rem}.facets summary{font-weight:600;cursor:pointer}
.facets h2{font-size:.86rem;color:var(--lz-soft);font-weight:600;margin:1rem 0 .2rem}
.facets ul{list-style:none;margin:0;padding:0}
.facets a{display:flex;justify-content:space-between;gap:.75rem;padding:.22rem .55rem;margin-inline:-.55rem;color:inherit;text-decoration:none;border-radius:5px}
.facets a:hover{background:var(--lz-wash)}.facets a[aria-current]{background:var(--lz-wash);font-weight:600;box-shadow:inset 3px 0 0 var(--lz-accent)}
.count{color:var(--lz-soft);font-variant-numeric:tabular-nums}
.empty{max-width:40rem;padding:clamp(2.5rem,1rem + 6vw,5.5rem) 0 0}.empty h1{margin-bottom:.6rem}.empty .button{margin-top:.4rem}
@media (max-width:52rem){.columns{grid-template-columns:minmax(0,1fr)}.facets{margin-top:2.5rem;padding-top:1.25rem;border-top:1px solid var(--lz-line)}}
@media (max-width:40rem){.top .wide{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.6rem 1rem;padding-block:.8rem;min-height:0}.name,.top .desk{font-size:.98rem}.name{overflow:hidden;text-overflow:ellipsis}.top level-zero-search{grid-column:1/-1;grid-row:2;max-width:none}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{:root{color-scheme:light}.top .desk,.top level-zero-search,.skip,.feedback,.facets,.pager,.else,footer,.beside{display:none!important}.top .wide{min-height:0}.columns{display:block}main{padding:0}body{font-size:10.5pt}.topics{margin-top:1rem}.card{break-inside:avoid}a{color:inherit}}
`;

/** "Did this solve it?", and the form to write to the desk with. */
const formStyle = `
.feedback{margin-top:2rem;padding:1.1rem 1.25rem;background:var(--lz-wash);border-radius:var(--lz-radius)}
.feedback fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;align-items:center;gap:.6rem}
.feedback legend{float:left;font-weight:600;margin-inline-end:.6rem;padding:0}
.feedback button{background:var(--lz-paper)}.feedback p{margin:0}
form.ask,form.why{margin-top:1.5rem}main>.narrow>h1{margin-top:2.5rem}
.kinds{border:0;margin:0 0 1.75rem;padding:0}
.kinds legend,.item label{font-weight:600;font-size:1.05rem;padding:0;line-height:1.4}
.kinds legend{margin-bottom:.75rem;text-wrap:balance}
.choice{display:flex;align-items:center;gap:.75rem;padding:.75rem 1rem;margin-top:.5rem;border:1px solid var(--lz-rule);border-radius:var(--lz-radius);cursor:pointer}
.choice:hover{border-color:var(--lz-accent)}
.choice:has(:checked){border-color:var(--lz-accent);background:var(--lz-wash);box-shadow:inset 0 0 0 1px var(--lz-accent)}
.choice:has(:focus-visible){outline:2px solid var(--lz-accent);outline-offset:2px}.choice input:focus-visible{outline:0}
.choice input{flex:none;width:1.15rem;height:1.15rem;margin:0;accent-color:var(--lz-accent)}
.item{margin:0 0 1.5rem}.item label,.item .soft,.item .wrong{display:block}.item .soft{font-size:.92rem;margin-bottom:.4rem}
.item :is(input,textarea){width:100%;font:inherit;color:inherit;background:var(--lz-paper);border:1px solid var(--lz-rule);border-radius:calc(var(--lz-radius)*.7);padding:.6rem .8rem;line-height:1.45}
.item textarea{min-height:8rem;resize:vertical;display:block}
.item :is(input,textarea):focus{border-color:var(--lz-accent);outline:2px solid var(--lz-accent);outline-offset:0}
.item [aria-invalid]{border-color:var(--lz-caution)}
.wrong,.trouble{color:var(--lz-caution);font-weight:600}.wrong{margin:0 0 .35rem}
.trouble{padding:.85rem 1.1rem;background:var(--lz-caution-wash);border-inline-start:4px solid var(--lz-caution);border-radius:4px}
.offers{margin:0 0 1.75rem;padding:1.1rem 1.25rem .4rem;background:var(--lz-wash);border-radius:var(--lz-radius)}
.offers h2{font-size:1.05rem;margin:0}.offers>.soft{margin:0 0 .4rem;font-size:.92rem}
.offers ul{list-style:none;margin:0;padding:0}.offers li{padding:.75rem 0;border-top:1px solid var(--lz-line)}
.offers a{font-weight:600}.offers li p{margin:.15rem 0 .55rem;font-size:.92rem;color:var(--lz-soft);line-height:1.5}
.offers li p:last-child{margin-bottom:0}
.offers button{padding:.3rem .8rem;font-size:.92rem;background:var(--lz-paper)}
.send{margin:1.25rem 0 0}.send button{padding:.7rem 1.4rem}
.said{padding:1.1rem 1.25rem;background:var(--lz-wash);border-radius:var(--lz-radius)}
@media (max-width:30rem){.feedback legend{float:none;margin-bottom:.5rem}.send button{width:100%}}
`;

/** The text of an article, and what stands beside it. */
const proseStyle = `
.prose{max-width:44rem}
.prose h1{margin-top:0}.prose h2{font-size:1.3rem;margin:2.1rem 0 .6rem}.prose h3{font-size:1.1rem;margin:1.6rem 0 .4rem}.prose :is(h4,h5,h6){font-size:1rem;margin:1.3rem 0 .3rem}
.prose :is(h1,h2,h3,h4,h5,h6){scroll-margin-top:1.5rem;text-wrap:balance}
.prose :target{text-decoration:underline;text-decoration-color:var(--lz-mark);text-decoration-thickness:.35em;text-underline-offset:-.05em;text-decoration-skip-ink:none}
.prose :is(ul,ol){margin:0 0 .9rem;padding-inline-start:1.5rem}.prose li{margin:.3rem 0;padding-inline-start:.2rem}.prose li::marker{color:var(--lz-soft);font-variant-numeric:tabular-nums}
.prose li>p{margin-bottom:.4rem}.prose .contains-task-list{list-style:none;padding-inline-start:.2rem}
.prose code{font:.88em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--lz-wash);border-radius:4px;padding:.12em .35em}
.prose kbd{font:.86em var(--lz-font);border:1px solid var(--lz-rule);border-bottom-width:2px;border-radius:4px;padding:.05em .4em}
.prose pre{background:var(--lz-wash);border-radius:calc(var(--lz-radius)*.7);padding:.9rem 1.1rem;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.5}.prose pre code{background:none;padding:0}
.prose blockquote{margin:0 0 1rem;padding:.75rem 1.1rem;border-inline-start:4px solid var(--lz-accent);background:var(--lz-wash);border-radius:4px}.prose blockquote>:last-child{margin-bottom:0}
.prose .table{overflow-x:auto;margin:0 0 1.1rem}
.prose table{border-collapse:collapse;min-width:min(100%,24rem);font-size:.95rem;line-height:1.45}
.prose :is(th,td){text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-bottom:1px solid var(--lz-line);min-width:7rem}.prose :is(th,td):first-child{min-width:3.5rem}.prose th{border-bottom-color:var(--lz-rule)}
.prose img{max-width:100%;height:auto;border:1px solid var(--lz-line);border-radius:4px}.prose hr{border:0;border-top:1px solid var(--lz-line);margin:2rem 0}
.prose .sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.updated{font-size:.9rem;margin:1.75rem 0 0}
.beside{margin-top:4.4rem;font-size:.92rem;line-height:1.45}.beside h2{font-size:.9rem;color:var(--lz-soft);font-weight:600;margin:0 0 .35rem}
.beside nav+nav{margin-top:1.75rem}.beside ul{list-style:none;margin:0;padding:0;border-inline-start:2px solid var(--lz-line)}
.beside li{padding:.25rem 0 .25rem .9rem}.beside a{text-decoration:none}.beside a:hover{text-decoration:underline}
@media (max-width:52rem){.beside{margin-top:2.5rem}.beside nav:has(#lz-contents){display:none}}
@media print{.prose{max-width:none}.prose :is(h2,h3){break-after:avoid}.prose :is(table,pre,blockquote,li){break-inside:avoid}.prose a[href^=http]::after{content:" (" attr(href) ")";font-size:.85em}}
`;

/** The style of all pages: system fonts, light and dark, phone and paper. Its colours can be set as `--lz-…`. */
export const portalStyle: string = pageStyle + formStyle + proseStyle;
