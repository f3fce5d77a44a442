import { type Link, toLink } from "./link.ts";
import { resembles } from "./resembles.ts";
import { isTopLevel } from "./top-level.ts";

// Chinese runs on without blanks, so its characters end a bare host.
const RUN = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}\p{Cf}.．@_%+-])+/gu;
const BEHIND = /^(?::\d{1,5})?(?:[/?#][^\s，。；！？、\p{Script=Han}]*)?/u;
const MOST_CHARACTERS = 320;
const QUAD = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Without what ends a sentence and begins the next one: `see a.com.Thanks`. */
function trim(run: string): string {
  const labels = run.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, "").split(/[.．]/u);
  while (
    !QUAD.test(labels.join(".")) &&
    labels.length > 2 &&
    !isTopLevel(labels.at(-1) ?? "") &&
    /^[\p{Lu}\d]/u.test(labels.at(-1) ?? "")
  )
    labels.pop();
  return labels.join(".");
}

function isHost(name: string, behind: string): boolean {
  const labels = name.split(".");
  if (labels.length < 2 || labels.some((label) => label === "")) return false;
  // Four figures alone are a version as often as an address.
  if (QUAD.test(name)) return behind !== "";
  return isTopLevel(labels.at(-1) ?? "") || (/[^\d.]{3}/.test(name) && resembles(name) !== undefined);
}

function readRun(run: RegExpMatchArray, text: string): Link | undefined {
  const end = (run.index ?? 0) + run[0].length;
  const whole = run[0].slice(-MOST_CHARACTERS);
  const name = trim(whole);
  const at = end - whole.length + whole.indexOf(name.slice(0, 1));
  const written = text.slice(at, at + name.length);
  const behind = whole.endsWith(written) ? (BEHIND.exec(text.slice(end, end + 2 * MOST_CHARACTERS))?.[0] ?? "") : "";
  const [port = ""] = /^:\d+/.exec(behind) ?? [];
  const sign = name.lastIndexOf("@");
  if (!isHost(name.slice(sign + 1), behind)) return undefined;
  return toLink({
    at,
    scheme: sign > 0 ? "mail" : "",
    authority: `${written}${port}`,
    path: behind.slice(port.length),
    text: `${written}${behind}`,
  });
}

/** Hosts that were written without http, and mailboxes. */
export const readBareHosts = (text: string, start: number): Link[] =>
  [...text.matchAll(RUN)]
    .filter((run) => /[.．]/u.test(run[0]))
    .flatMap((run) => readRun(run, text) ?? [])
    .map((link) => ({ ...link, at: start + link.at }));
