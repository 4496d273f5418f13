/** "Did this solve it?", and the form to write to the desk with. */
export const formStyle = `
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
