const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const HIGHEST = 0x10ffff;

function adapt(delta: number, points: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor((36 * rest) / (rest + 38));
}

const digitOf = (character: string | undefined): number =>
  character && /^[a-z\d]$/.test(character) ? Number.parseInt(character, BASE) : -1;

/** RFC 3492 counts letters before figures. */
const worth = (digit: number): number => (digit < 10 ? digit + 26 : digit - 10);

/** What an `xn--` label stands for (RFC 3492); undefined where it stands for nothing. */
function decodeLabel(label: string): string | undefined {
  const dash = label.lastIndexOf("-");
  const points = dash > 0 ? [...label.slice(0, dash)].map((one) => one.codePointAt(0) ?? 0) : [];
  let point = 128;
  let place = 0;
  let bias = 72;
  for (let at = dash > 0 ? dash + 1 : 0; at < label.length; place++) {
    const before = place;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(label[at++]);
      if (digit < 0) return undefined;
      place += worth(digit) * weight;
      if (place > HIGHEST * 64) return undefined;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (worth(digit) < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(place - before, count, before === 0);
    point += Math.floor(place / count);
    place %= count;
    if (point > HIGHEST || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    points.splice(place, 0, point);
  }
  return String.fromCodePoint(...points);
}

/** A host as people see it: its `xn--` labels in the letters that they stand for. */
export const toUnicode = (host: string): string =>
  host
    .split(".")
    .map((label) => (label.startsWith("xn--") ? (decodeLabel(label.slice(4)) ?? label) : label))
    .join(".");
