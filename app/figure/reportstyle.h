// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace figure {

/// The style sheet of a report: light and dark as the reader's system is, and for print.
constexpr const char* ReportStyle = R"(
:root { color-scheme: light dark; --paper: #ffffff; --text: #1b1f24; --muted: #555d66;
  --rule: #d0d5da; --link: #005f99; --warn: #fff4d6; --warnrule: #8a6100; }
@media (prefers-color-scheme: dark) { :root { --paper: #1c1f22; --text: #e8eaed; --muted: #a9b0b9;
  --rule: #454b52; --link: #7cc4f5; --warn: #3a3216; --warnrule: #e6b84d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text);
  font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
main, header, footer { max-width: 68rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 1rem 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
a { color: var(--link); }
nav ol { columns: 20rem; padding-left: 1.5rem; }
figure { margin: 0; }
figure img { display: block; width: 100%; height: auto; }
figcaption, .about { color: var(--muted); font-size: .92rem; }
figcaption p, .about p { margin: .35rem 0; }
.subtitle { color: var(--muted); margin: 0; }
.simulated { border: 2px solid var(--warnrule); background: var(--warn); padding: .4rem .8rem;
  font-weight: 600; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid;
  font-size: .92rem; margin: .75rem 0; }
caption { text-align: left; color: var(--muted); padding-bottom: .35rem; }
th, td { padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; }
thead th { border-bottom: 1px solid; vertical-align: bottom; }
tbody tr:nth-child(5n) td, tbody tr:nth-child(5n) th { border-bottom: 1px solid var(--rule); }
tbody th { font-weight: inherit; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
code { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .88em;
  overflow-wrap: anywhere; }
dt { font-weight: 600; margin-top: .6rem; }
dd { margin: 0 0 0 1rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
@media print { nav, .skip { display: none; } section { break-inside: avoid; }
  section.method { break-inside: auto; } main, header, footer { max-width: none; padding: 0; }
  body { font-size: 10pt; } }
)";

} // namespace figure
