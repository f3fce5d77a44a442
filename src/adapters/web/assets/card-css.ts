/** What stands in the conversation: words, cards, choices. */
export const cardCss = `.day { display: flex; align-items: center; gap: .75rem; margin: 1.25rem 0; color: var(--faint); font-size: .8125rem; }
.day::before, .day::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; text-wrap: pretty; }
#log time { font-size: .75rem; line-height: 1.4; color: var(--faint); }

.said { display: flex; flex-direction: column; align-items: flex-end; margin-top: 1.5rem; }
.said .text { max-width: 85%; padding: .5rem .9rem; background: var(--tint); border-radius: 16px 16px 4px 16px; }
.said time { margin: .2rem .3rem 0 0; }

.reply { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr); column-gap: .65rem; margin-top: 1rem; }
.reply + .reply { margin-top: .6rem; }
.mark {
  display: grid; place-content: center; width: 1.75rem; height: 1.75rem; border-radius: 5px;
  background: var(--seal); color: var(--on-seal); font: 600 1rem/1 var(--song);
}
.reply + .reply .mark { visibility: hidden; }
.reply .body { min-width: 0; padding-top: .05rem; }
.body > * + * { margin-top: .6rem; }
.body > .unseen + * { margin-top: 0; }
.reply > time { grid-column: 2; display: none; }
.reply + .reply > time { display: block; }

.card {
  --mark: var(--rule); position: relative; padding: .85rem 1rem .8rem; overflow: hidden;
  background: var(--sheet); border: 1px solid var(--line); border-top: 3px solid var(--mark); border-radius: 4px 4px 10px 10px;
}
.card[data-colour="green"] { --mark: var(--green); }
.card[data-colour="yellow"] { --mark: var(--yellow); }
.card[data-colour="red"] { --mark: var(--red); }
.card h3 {
  display: flex; align-items: baseline; gap: .55rem; margin-bottom: .55rem; padding-bottom: .55rem; border-bottom: 3px double var(--line);
  font-size: 1.0625rem; font-weight: 650; line-height: 1.45; word-break: keep-all; overflow-wrap: anywhere;
}
.card h3 span { min-width: 0; }
.card:not([data-colour="none"]) h3::before { content: ""; flex: none; width: .68em; height: .68em; border-radius: 50%; background: var(--mark); }
.line, .list li, .choice { word-break: keep-all; overflow-wrap: anywhere; }
.line + .line { margin-top: .15rem; }
.line:last-of-type:not(:first-of-type) { color: var(--faint); font-size: .875rem; margin-top: .4rem; word-break: normal; }
.digits { white-space: nowrap; font-variant-numeric: tabular-nums; user-select: all; -webkit-user-select: all; }
.digits span + span { margin-inline-start: .24em; }
.card .line:has(> .copy) > .digits { font-size: 1.0625rem; letter-spacing: .01em; }
details { margin-top: .6rem; }
summary { width: max-content; padding: .2rem 0; color: var(--faint); font-size: .875rem; cursor: pointer; }
summary:hover { color: var(--ink); }
dl { display: grid; }
details dl { margin-top: .35rem; }
.fact { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem .9rem; padding: .28rem 0; font-size: .9375rem; }
.fact + .fact { border-top: 1px dotted var(--line); }
dt { color: var(--faint); width: 4.6em; }
:lang(en) dt { width: 8em; }
@media (max-width: 30rem) { .fact:has(.copy) { grid-template-columns: minmax(0, 1fr); gap: 0; } }
dd { overflow-wrap: anywhere; }
.copy {
  display: none; width: 2rem; height: 2rem; margin: -.35rem 0 -.35rem .35rem; padding: .45rem; vertical-align: middle;
  border: 0; border-radius: 8px; background: none; color: var(--faint);
}
.can-copy .copy { display: inline-block; }
.copy:hover { color: var(--ink); background: var(--tint); }
.copy svg { display: block; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linejoin: round; stroke-linecap: round; }
.copy:not(.copied) path:last-child, .copied path:first-child { display: none; }
.copied { color: var(--green); }

.list li { padding: .35rem 0; white-space: pre-wrap; }
.list li + li { border-top: 1px dotted var(--line); }

.choices ol { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; }
.choices li { max-width: 100%; }
.stacked ol { display: grid; }
.stacked .choice { width: 100%; }
.choice {
  display: flex; align-items: baseline; gap: .55em; min-height: 44px; max-width: 100%; padding: .55rem .95rem; text-align: start;
  background: var(--sheet); border: 1px solid var(--rule); border-radius: 12px; line-height: 1.5;
}
button.choice:not(:disabled):hover { border-color: var(--seal); }
span.choice, .choice:disabled { min-height: 0; padding: .15rem .5rem; border-color: transparent; background: none; color: var(--faint); cursor: default; }
.ordinal { color: var(--seal); font-weight: 650; font-size: .9em; }
span.choice .ordinal, .choice:disabled .ordinal { color: inherit; }
@media (prefers-color-scheme: dark) { .ordinal { color: var(--red); } }

.typing { display: flex; align-items: center; gap: .65rem; margin-top: 1rem; color: var(--faint); font-size: .875rem; }
.dots { display: flex; gap: .28rem; }
.dots i { width: .38rem; height: .38rem; border-radius: 50%; background: var(--faint); opacity: .45; }
@media (prefers-reduced-motion: no-preference) {
  .dots i { animation: breathe 1.2s infinite ease-in-out; }
  .dots i:nth-child(2) { animation-delay: .15s; }
  .dots i:nth-child(3) { animation-delay: .3s; }
}
@keyframes breathe { 30% { opacity: 1; transform: translateY(-2px); } }
.failed { margin-top: .6rem; text-align: end; color: var(--red); font-size: .875rem; }
.again, .as-of button { min-height: 36px; margin-inline-start: .4rem; padding: .2rem .8rem; border: 1px solid currentColor; border-radius: 8px; background: none; }

.upload { margin: 1.25rem 0 0 2.4rem; }
.upload h3 { font-variant-numeric: tabular-nums; }
.stage { color: var(--faint); }
.stage + dl, progress + dl { margin-top: .35rem; }
.upload[data-colour="red"] .stage { color: var(--ink); }
progress { width: 100%; height: .5rem; margin-top: .4rem; accent-color: var(--seal); }
.upload .list { margin-top: .4rem; font-size: .9375rem; }
.as-of { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .6rem; }
.as-of input { padding: .3rem .5rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); }
`;
