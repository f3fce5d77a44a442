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
.card h3 { font-size: 1.0625rem; font-weight: 650; line-height: 1.45; overflow-wrap: anywhere; padding-bottom: .55rem; border-bottom: 3px double var(--line); margin-bottom: .55rem; }
.card:not([data-colour="none"]) h3::before {
  content: ""; display: inline-block; width: .7em; height: .7em; margin-inline-end: .5em; border-radius: 50%; background: var(--mark);
}
.line { overflow-wrap: anywhere; }
.line + .line { margin-top: .15rem; }
.line:last-of-type:not(:first-of-type) { color: var(--faint); font-size: .875rem; margin-top: .4rem; }
.digits { white-space: nowrap; font-variant-numeric: tabular-nums; user-select: all; -webkit-user-select: all; }
.digits span + span { margin-inline-start: .24em; }
.card .line > .digits:first-child { font-size: 1.0625rem; letter-spacing: .01em; }
details { margin-top: .6rem; }
summary { width: max-content; padding: .2rem 0; color: var(--faint); font-size: .875rem; cursor: pointer; }
summary:hover { color: var(--ink); }
dl { display: grid; }
details dl { margin-top: .35rem; }
.fact { display: grid; grid-template-columns: minmax(5.5em, max-content) minmax(0, 1fr); gap: .15rem .9rem; padding: .28rem 0; font-size: .9375rem; }
.fact + .fact { border-top: 1px dotted var(--line); }
dt { color: var(--faint); width: 5.5em; }
:lang(en) dt { width: 8em; }
dd { overflow-wrap: anywhere; }
.copy { display: none; margin-inline-start: .6em; padding: 0 .5em; border: 1px solid var(--line); border-radius: 6px; background: none; color: var(--faint); font-size: .8125rem; line-height: 1.7; }
.can-copy .copy { display: inline-block; }
.copy:hover { color: var(--ink); border-color: var(--rule); }
@media (pointer: coarse) { .copy { padding: .2rem .7em; } }

.list li { padding: .3rem 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.list li + li { border-top: 1px dotted var(--line); }

.choices ol { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .5rem; }
.choices li { max-width: 100%; }
.choice {
  display: flex; align-items: baseline; gap: .55em; min-height: 44px; max-width: 100%; padding: .55rem .95rem; text-align: start; overflow-wrap: anywhere;
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

.upload { margin-top: 1.25rem; }
.upload h3 { font-variant-numeric: tabular-nums; }
.stage { color: var(--faint); }
.upload[data-colour="red"] .stage { color: var(--red); }
progress { width: 100%; height: .5rem; margin-top: .4rem; accent-color: var(--seal); }
.upload .list { margin-top: .4rem; font-size: .9375rem; }
.as-of { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .6rem; }
.as-of input { padding: .3rem .5rem; border: 1px solid var(--rule); border-radius: 8px; background: var(--paper); }
`;
