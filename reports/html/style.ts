import { dark, light, properties } from './palette.js';

/** The page's only style sheet. The language and clause filters are radio buttons read by `:has()`, so the page needs no script; where
 * `:has()` is unknown the filters are hidden and everything is shown. */
export const style = `
:root{${properties(light)}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${properties(dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 "Segoe UI","Helvetica Neue",Roboto,"Noto Sans","Liberation Sans",Arial,system-ui,"Noto Sans TC","Noto Sans CJK TC","Microsoft JhengHei","PingFang TC",sans-serif;overflow-wrap:anywhere}
[lang=zh-Hant]{font-family:"Noto Sans TC","Noto Sans CJK TC","Microsoft JhengHei","PingFang TC",sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:1.5rem}
footer{margin-top:3rem;padding-bottom:2rem;border-top:1px solid var(--rule);padding-top:1rem;color:var(--quiet);font-size:13px}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;background:var(--page);padding:.5rem 1rem;z-index:1}
.skip:focus{left:1rem;top:.5rem}
h1{font-size:1.05rem;font-weight:600;margin:0;color:var(--quiet)}
h2{font-size:1.25rem;margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:2px solid var(--text)}
h3{font-size:1rem;margin:1.5rem 0 .4rem}
h4{font-size:.875rem;margin:.8rem 0 .2rem}
.zh{color:var(--quiet);font-size:.92em}
p,dl,ul,ol,table{margin:.4rem 0}
code,pre,.mono{font-family:ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",Menlo,monospace;font-size:.86em}
pre{background:var(--panel);border:1px solid var(--rule);padding:.5rem .75rem;margin:.25rem 0;white-space:pre-wrap;line-height:1.4}
.outcome{border:1px solid var(--rule);border-left:8px solid var(--doubtful);padding:.75rem 1.25rem;margin:.75rem 0}
.outcome .headline{font-size:1.75rem;line-height:1.25;font-weight:700;margin:0;color:var(--doubtful)}
.outcome .headline .zh{color:inherit;font-size:.75em;font-weight:600}
.outcome.conformant{border-left-color:var(--good)}.outcome.conformant .headline{color:var(--good)}
.outcome.not-conformant{border-left-color:var(--bad)}.outcome.not-conformant .headline{color:var(--bad)}
.outcome p{margin:.35rem 0}
.quiet{color:var(--quiet);font-size:13px}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;padding:0}
.filters{display:none;flex-wrap:wrap;gap:.25rem 2rem;margin:.75rem 0;font-size:13px}
.filters fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:0 1rem}
.filters legend{float:left;padding:0;margin-right:1rem;font-weight:600;line-height:24px}
.filters label{min-height:24px;display:inline-flex;align-items:center;gap:.3rem}
@supports selector(:has(*)){.filters{display:flex}}
body:has(#language-en:checked) .zh{display:none}
body:has(#language-zh:checked) .en{display:none}
body:has(#language-zh:checked) .zh{color:inherit;font-size:inherit}
@media screen{
body:has(#clauses-open:checked) #clauses tr.passed,body:has(#clauses-open:checked) #clauses section:not(:has(tr.open)){display:none}
}
dl.facts{display:grid;grid-template-columns:minmax(9rem,max-content) 1fr;gap:0;border-top:1px solid var(--rule)}
dl.facts>div{display:contents}
dl.facts dt,dl.facts dd{padding:.2rem .75rem .28rem 0;border-bottom:1px solid var(--rule);margin:0}
dl.facts dt{color:var(--quiet);padding-right:1.5rem}
dl.facts dd>:first-child{margin-top:0}dl.facts dd>:last-child{margin-bottom:0}
#run dl.facts dt{white-space:nowrap}
@media (min-width:64rem){#run dl.facts{grid-template-columns:max-content 1fr max-content 1fr}#run dl.facts dt:nth-of-type(even){padding-left:.5rem}}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--rule)}
thead th{border-bottom:1px solid var(--text);font-size:12.5px;font-weight:600;color:var(--quiet)}
tbody th{font-weight:600}
caption{text-align:left;font-size:13px;color:var(--quiet);padding-bottom:.3rem}
table.counts{overflow-wrap:normal;width:auto;min-width:min(100%,36rem)}
table.counts td,table.counts thead th+th{text-align:right;font-variant-numeric:tabular-nums;padding-right:1.25rem}
.stack{table-layout:fixed}
.clauses thead :nth-child(1){width:22%}.clauses thead :nth-child(2){width:7%}.clauses thead :nth-child(4){width:20%}.clauses thead :nth-child(5){width:17%}
.scenarios thead :nth-child(2){width:18%}.scenarios thead :nth-child(3){width:23%}.scenarios thead :nth-child(4){width:23%}
.place{display:block;color:var(--quiet);font-weight:400;font-size:12.5px}
.lines .zh{display:block}
.plain{list-style:none;padding:0;margin:0}
.verdict{font-weight:600}.verdict span{white-space:nowrap}
.verdict .sign{display:inline-block;width:1.2em;text-align:center}
.verdict.passed{color:var(--good)}
.verdict.failed,.verdict.unexpected-pass{color:var(--bad)}
.verdict.could-not-run{color:var(--doubtful)}
.verdict.not-applicable,.verdict.waived{color:var(--quiet)}
article{border:1px solid var(--rule);border-left:4px solid var(--bad);padding:.5rem 1rem .75rem;margin:1rem 0}
article.could-not-run{border-left-color:var(--doubtful)}
article h3{margin:.2rem 0}
.summary{font-weight:600}
.steps{padding-left:0;list-style:none}
.steps .skipped{color:var(--quiet)}
.steps .failed{font-weight:600;color:var(--bad)}
summary{cursor:pointer;font-weight:600;min-height:24px}
.exchange{display:grid;grid-template-columns:1fr 1fr;gap:.15rem .75rem;margin:.5rem 0 .75rem}
.exchange p{margin:0;grid-column:1/-1}
.exchange h4{font-size:12.5px;font-weight:400;color:var(--quiet);margin:0}
.exchange pre{margin:0}
.marked{border:1px solid currentColor;padding:0 .3rem;font-size:12px;font-weight:600;color:var(--doubtful);white-space:nowrap}
@media screen and (max-width:46rem){
header,main,footer{padding-left:1rem;padding-right:1rem}
.outcome .headline{font-size:1.4rem}
dl.facts{grid-template-columns:1fr}
dl.facts dt{border-bottom:0;padding-bottom:0;font-size:12.5px}
dl.facts dd{padding-top:0}
table.stack,table.stack tbody,table.stack tr,table.stack th,table.stack td{display:block;width:auto}
table.stack thead{position:absolute;left:-999rem}
table.stack tr{border-bottom:1px solid var(--text);padding:.5rem 0}
table.stack th,table.stack td{border:0;padding:.1rem 0}
table.stack td:empty{display:none}
table.counts{font-size:13px}
table.counts thead{font-size:11.5px}
table.counts thead .zh{display:block}
.exchange{grid-template-columns:1fr}
table.counts th,table.counts td,table.counts thead th+th{padding-right:.25rem}
}
@media print{
:root{${properties(light)}color-scheme:light}
@page{margin:16mm 14mm}
body{font-size:9.5pt}
table{font-size:8.5pt}
.place,.quiet,thead th,caption,footer,.exchange h4{font-size:7.5pt}
.clauses thead :nth-child(2){width:10%}.clauses thead :nth-child(5){width:20%}
header,main,footer{max-width:none;padding:0}
nav,.filters,.skip{display:none!important}
h2,h3,h4,thead{break-after:avoid}
tr,.exchange,.outcome{break-inside:avoid}
thead{display:table-header-group}
a{color:inherit;text-decoration:none}
}
`;
