/** Paper, ink and a seal: the page's frame. */
export const pageCss = `:root {
  color-scheme: light dark;
  --paper: #f6f1e6; --sheet: #fffdf7; --tint: #eae1cd; --line: #dcd1bb; --rule: #c9bca2;
  --ink: #26221c; --faint: #6b6253; --edge: #8b7d65; --seal: #a8322a; --on-seal: #fffaf0;
  --green: #2b6b4a; --yellow: #8a5a00; --red: #b02a20;
  --song: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", STSong, SimSun, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1916; --sheet: #25221d; --tint: #37312a; --line: #3a352d; --rule: #544c40;
    --ink: #ece5d8; --faint: #aaa08f; --edge: #857a69; --seal: #b8443a; --on-seal: #fff6ea;
    --green: #83c7a0; --yellow: #e2b65a; --red: #f2907f;
  }
}
* { box-sizing: border-box; }
html { height: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; height: 100vh; height: 100dvh; display: grid; grid-template-rows: auto minmax(0, 1fr) auto;
  background: var(--paper); color: var(--ink);
  font: 16px/1.6 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums;
}
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
button, textarea, input { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--seal); outline-offset: 2px; }
.scroller:focus-visible { outline-offset: -2px; }
[hidden] { display: none !important; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; z-index: 3; padding: .5rem 1rem; background: var(--sheet); color: var(--ink); border-radius: 8px; }
.skip:focus { top: .75rem; }

.banner {
  display: flex; align-items: center; gap: .75rem;
  padding: calc(.7rem + env(safe-area-inset-top)) max(1rem, calc((100vw - 41rem) / 2)) .7rem;
  border-bottom: 3px double var(--line);
}
.seal {
  flex: none; display: grid; place-content: center; width: 2.5rem; height: 2.5rem; border-radius: 7px;
  background: var(--seal); color: var(--on-seal); box-shadow: inset 0 0 0 2px var(--seal), inset 0 0 0 3px var(--on-seal);
  font: 600 .98rem/1.02 var(--song);
}
.seal b { font-weight: inherit; display: block; }
.banner h1 { font: 600 1.15rem/1.3 var(--song); letter-spacing: .04em; }
.where { font-size: .8125rem; line-height: 1.4; color: var(--faint); overflow-wrap: anywhere; }
.demo { margin-inline-start: .6em; padding: .05em .5em; border: 1px solid var(--seal); border-radius: 4px; color: var(--red); font: 500 .75rem/1.4 var(--song); letter-spacing: .08em; vertical-align: .15em; }

.scroller { overflow-y: auto; overscroll-behavior: contain; display: flex; flex-direction: column-reverse; }
.column { width: 100%; max-width: 43rem; margin: 0 auto auto; padding: 1.25rem 1rem 1.5rem; }
.js .scroller { display: block; }

a { color: var(--red); text-underline-offset: .2em; }
code { font: .9375em/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; color: var(--ink); }
.welcome {
  width: 100%; max-width: 25rem; margin: 7vh auto 2rem; padding: 1.5rem 1.4rem .5rem; background: var(--sheet);
  border: 1px solid var(--line); border-top: 3px solid var(--seal); border-radius: 4px 4px 10px 10px;
}
body > .welcome { width: calc(100% - 2rem); padding-bottom: 1.2rem; }
.welcome h1, .welcome h2 { font: 600 1.3rem/1.5 var(--song); text-wrap: balance; word-break: keep-all; padding-bottom: .7rem; border-bottom: 3px double var(--line); }
.welcome p { margin-top: .7rem; color: var(--faint); text-wrap: pretty; overflow-wrap: anywhere; }
.welcome .aside { margin: 1.1rem 0 1rem; padding-top: .8rem; border-top: 1px dotted var(--line); font-size: .875rem; }
.aside code { display: block; margin-top: .2rem; }
.examples { margin-top: .2rem; }
.examples li + li { border-top: 1px dotted var(--line); }
.example {
  display: flex; justify-content: space-between; align-items: center; gap: .75rem; width: 100%; min-height: 52px; padding: .4rem 0;
  border: 0; background: none; text-align: start;
}
.example::after { content: "→"; color: var(--rule); font-family: var(--song); }
.example:hover::after, .example:focus-visible::after { color: var(--red); }

.composer { padding: .6rem max(1rem, calc((100vw - 41rem) / 2)) calc(.75rem + env(safe-area-inset-bottom)); border-top: 1px solid var(--line); }
#ask {
  display: flex; align-items: flex-end; gap: .25rem; padding: .25rem; background: var(--sheet);
  border: 1px solid var(--rule); border-radius: 16px;
}
#ask:has(#message:focus) { border-color: var(--edge); box-shadow: 0 0 0 1px var(--edge); }
#message {
  flex: 1; min-width: 0; padding: .55rem .75rem; border: 0; background: none; resize: none; line-height: 1.5;
  outline: none; max-height: 13rem; font-variant-numeric: tabular-nums;
}
#message::placeholder { color: var(--faint); opacity: 1; text-overflow: ellipsis; white-space: nowrap; overflow: hidden; }
.send, .attach { flex: none; width: 44px; height: 44px; padding: 10px; border: 0; border-radius: 12px; background: none; }
.send { background: var(--seal); color: var(--on-seal); }
.send:hover { filter: brightness(1.08); }
.attach { display: none; color: var(--faint); }
.js .attach { display: block; }
.attach:hover { color: var(--ink); }
.js .attach ~ #message { padding-inline-start: .25rem; }
.composer svg { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.notice { color: var(--red); font-size: .9rem; }
.notice:not(:empty) { padding: 0 .25rem .5rem; }
#drop {
  position: fixed; inset: 0; z-index: 2; display: grid; place-content: center; padding: 2rem; text-align: center;
  background: color-mix(in srgb, var(--paper) 88%, transparent); border: 3px dashed var(--seal); font: 600 1.2rem/1.6 var(--song);
}
@media (prefers-reduced-motion: no-preference) {
  .js .scroller { scroll-behavior: smooth; }
}
`;
