import { type Example, features } from "../language/index.ts";

/** A number that changes with any sentence, label or feature that a model learns from. */
export function fingerprint(examples: readonly Example[]): string {
  let value = 0x811c9dc5;
  const mix = (text: string) => {
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  };
  examples.forEach(({ text, label, weight = 1 }, at) => {
    mix(`${label}\t${text}\t${weight.toFixed(3)}\n`);
    // Every tenth sentence is enough to notice that features are cut differently.
    if (at % 10 === 0) for (const name of features(text).keys()) mix(name);
  });
  return (value >>> 0).toString(16);
}
