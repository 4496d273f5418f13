/** The element's own style. Colours follow the page's `color-scheme`; every `--lz-…` can be set from outside. */
export const ELEMENT_STYLE = `
:host{display:block;position:relative;font:var(--lz-font,inherit);color:var(--_ink);text-align:start;
--_ink:var(--lz-ink,light-dark(#1d2125,#e8e6e1));--_soft:var(--lz-soft,light-dark(#555c64,#a9afb6));
--_paper:var(--lz-paper,light-dark(#fff,#1b1f23));--_wash:var(--lz-wash,light-dark(#eef3f0,#26302d));
--_rule:var(--lz-rule,light-dark(#8b9097,#6b727a));--_line:var(--lz-line,light-dark(#e4e2dd,#32373d));
--_accent:var(--lz-accent,light-dark(#1e6a58,#6cc7b0));--_on-accent:var(--lz-on-accent,light-dark(#fff,#0d1613));
--_mark:var(--lz-mark,light-dark(#fbe9a9,#5a4a12));--_radius:var(--lz-radius,.75rem)}
:host([hidden]){display:none}
*{box-sizing:border-box}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
[hidden]{display:none!important}
.field{display:flex;align-items:center;gap:.25rem;background:var(--_paper);border:1px solid var(--_rule);border-radius:var(--_radius);padding:.3rem .3rem .3rem .95rem;transition:border-color .12s,box-shadow .12s}
.field:focus-within{border-color:var(--_accent);box-shadow:0 0 0 3px color-mix(in srgb,var(--_accent) 28%,transparent)}
svg{flex:none;color:var(--_soft)}
input{flex:1;min-width:0;width:100%;border:0;background:none;color:inherit;font:inherit;font-size:max(1rem,1em);line-height:1.4;padding:.55rem .55rem;outline:0;text-overflow:ellipsis}
input::placeholder{color:var(--_soft);opacity:1}
button{font:inherit;font-weight:600;cursor:pointer;border:1px solid transparent;border-radius:calc(var(--_radius)*.7);padding:.55rem 1.05rem;background:var(--_accent);color:var(--_on-accent)}
button:hover{filter:brightness(1.08)}
button:focus-visible,a:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}
a{color:var(--_accent);text-underline-offset:.15em}
.popup{position:absolute;z-index:20;inset-inline:0;top:calc(100% + .4rem);background:var(--_paper);border:1px solid var(--_line);border-radius:var(--_radius);box-shadow:0 1px 2px #0000001a,0 12px 32px #00000026;max-height:34rem;display:flex;flex-direction:column;overflow:hidden}
ul{list-style:none;margin:0;padding:.35rem;min-height:0;overflow-y:auto;overscroll-behavior:contain}
li{padding:.6rem .75rem;border-radius:calc(var(--_radius)*.7);cursor:pointer;scroll-margin:.35rem}
li:hover,li[aria-selected=true]{background:var(--_wash)}
li[aria-selected=true]{box-shadow:inset 3px 0 0 var(--_accent)}
li span{display:block}
.title{font-weight:600;line-height:1.35}
.path{font-size:.82em;color:var(--_soft)}
.snippet{font-size:.88em;line-height:1.45;color:var(--_soft);display:-webkit-box!important;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
li.spelling,li.all{color:var(--_accent);font-weight:600}
li.all{border-top:1px solid var(--_line);border-radius:0 0 calc(var(--_radius)*.7) calc(var(--_radius)*.7);margin-top:.35rem}
mark{background:var(--_mark);color:var(--_ink);border-radius:2px;padding:0 .05em}
.say{margin:0;padding:.9rem 1.1rem}.say+.say{padding-top:0;color:var(--_soft)}
.say b{display:block}
.notice{margin:.35rem .35rem 0;padding:.6rem .75rem;border-inline-start:3px solid light-dark(#b35c00,#f0a951);background:light-dark(#fff4e3,#33270f);border-radius:4px;font-size:.92em}
.notice b{display:block}
article{margin-top:1rem;line-height:1.55;overflow-wrap:break-word;outline-offset:4px}
.back{background:none;color:var(--_accent);padding:.2rem 0;text-decoration:underline;text-underline-offset:.15em}
.body :is(h1,h2,h3){line-height:1.25;text-wrap:balance}.body h1{font-size:1.45em}.body h2{font-size:1.2em}.body h3{font-size:1.05em}
.body img{max-width:100%;height:auto}.body pre{white-space:pre-wrap;overflow-wrap:anywhere;background:var(--_wash);padding:.75rem;border-radius:.4rem}
.body .table{overflow-x:auto}.body table{border-collapse:collapse}.body :is(th,td){border:1px solid var(--_line);padding:.35rem .6rem;text-align:start;vertical-align:top}
.body blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--_accent)}
.feedback{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--_line)}
.feedback p{margin:0 .5rem 0 0;font-weight:600}
.feedback button{background:none;color:inherit;border-color:var(--_rule)}
.why{flex-basis:100%}fieldset{border:0;margin:0;padding:0}legend{font-weight:600;padding:0}
.why label{display:block;padding:.3rem 0;cursor:pointer}.why input{flex:none;width:auto;accent-color:var(--_accent)}
textarea{display:block;width:100%;min-height:5rem;font:inherit;color:inherit;background:var(--_paper);border:1px solid var(--_rule);border-radius:calc(var(--_radius)*.7);padding:.5rem .7rem}
@media (max-width:30rem){.field{padding-inline-start:.4rem}.field svg{display:none}button[type=submit]{padding-inline:.8rem}}
@media (forced-colors:active){li[aria-selected=true]{outline:2px solid Highlight}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
@media print{.popup,form{display:none}}
`;
