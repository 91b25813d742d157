/** How a report looks: light, dark, on paper, in any direction. */
export const styles = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f1d; --ink-2: #575e5a; --line: #dfe2de; --now: #0b6e66; --before: #b87a00; --mark: #ffe08a; --must: #b3261e; --should: #8a5a00; --hint: #3559a8; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1d201f; --ink: #eaedeb; --ink-2: #a9b1ac; --line: #3f4643; --now: #5cc8ba; --before: #e9b44c; --mark: #6a5200; --must: #ff8f85; --should: #e9b44c; --hint: #9cb8f5; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --ink-2: #333; --line: #bbb; --now: #0b6e66; --before: #b87a00; --mark: #ffe08a; --must: #b3261e; --should: #8a5a00; --hint: #3559a8; }
  article, li, tr, .plot { break-inside: avoid; }
  .wide { overflow: visible; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, "Noto Sans", "Noto Sans Arabic", sans-serif; }
main { max-width: 60rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.75rem 0 .25rem; }
h4 { font-size: .9rem; margin: .75rem 0 .25rem; color: var(--ink-2); }
p { margin: .25rem 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; text-align: end; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--ink-2); font-size: .85rem; vertical-align: bottom; }
th:first-child, .level { text-align: start; }
.wide { overflow-x: auto; }
td.level { font-weight: 600; }
.must { color: var(--must); } .should { color: var(--should); } .hint { color: var(--hint); }
a { color: inherit; text-underline-offset: .15em; }
.stake { font-size: 2rem; line-height: 1.2; font-weight: 600; }
.plot svg { max-width: 100%; height: auto; display: block; margin-inline: auto; }
ul { list-style: none; margin: .25rem 0; padding: 0; }
li { padding: .5rem .75rem; margin-block: .4rem; border-inline-start: 3px solid var(--line); }
li p { white-space: pre-line; unicode-bidi: plaintext; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding-inline: 1px; }
small { color: var(--ink-2); }
th small { display: block; font-size: .85rem; }
@media (forced-colors: active) { mark { background: Mark; color: MarkText; } }
`;
