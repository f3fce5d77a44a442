import type { Link } from "./link.ts";
import { readLinks } from "./read-links.ts";

const DECODES = 2;
const BASE64_OF_HTTP = /aHR0c[\w+/-]{4,400}/u;

function decoded(text: string): string {
  // Each piece by itself, because one that is no escape must not keep the others.
  return text.replaceAll(/(?:%[\da-f]{2})+/giu, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      // Not UTF-8: it stays as it was written.
      return escaped;
    }
  });
}

function fromBase64(text: string): string {
  const found = BASE64_OF_HTTP.exec(text)?.[0] ?? "";
  const whole = found.replaceAll("-", "+").replaceAll("_", "/");
  try {
    return found ? atob(whole.slice(0, whole.length - (whole.length % 4))) : "";
  } catch {
    // A word that happened to begin like one.
    return "";
  }
}

/** The addresses that an address carries along, which is where many lead on to. */
export function findTargets({ path }: Link): Link[] {
  let plain = path;
  for (let times = 0; times < DECODES; times++) plain = decoded(plain);
  const withScheme = plain.replaceAll(/([=&?#])[\\/]{2}(?=[\w-])/gu, "$1 https://");
  return readLinks(`${withScheme} ${fromBase64(path)}`).filter(({ scheme }) => scheme === "http" || scheme === "https");
}
