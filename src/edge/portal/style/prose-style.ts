/** The text of an article, and what stands beside it. */
export const proseStyle = `
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
