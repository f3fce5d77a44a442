import { softmax } from "./softmax.ts";

/** The temperature under which held-out answers are least surprising: a 0.8 then means right four times in five. */
export function fitTemperature(heldOut: readonly { scores: Float64Array; label: number }[]): number {
  let best = { temperature: 1, surprise: Number.POSITIVE_INFINITY };
  for (let temperature = 0.3; temperature < 6; temperature *= 1.08) {
    let surprise = 0;
    for (const { scores, label } of heldOut) {
      surprise -= Math.log(Math.max(1e-9, softmax(scores, temperature)[label] ?? 0));
    }
    if (surprise < best.surprise) best = { temperature, surprise };
  }
  return Math.round(best.temperature * 1000) / 1000;
}
