import { seededRandom, shuffled } from "./random.ts";
import { softmax } from "./softmax.ts";
import type { Vector } from "./vector.ts";

/** An example as numbers. */
export type Sample = { vector: Vector; label: number; weight: number };

export type FitSettings = { seed: number; epochs: number; rate: number; l1: number; l2: number; bits: number };

/** Errors smaller than this teach nothing and cost most of the time. */
const NEGLIGIBLE = 5e-4;

type Fit = { weights: Float32Array; pulls: Float32Array; squares: Float32Array; width: number; settings: FitSettings };

/** Weights feature-major, the last row being the bias. Follow-the-regularised-leader: most weights stay exactly zero. */
export function fitWeights(samples: readonly Sample[], width: number, settings: FitSettings): Float32Array {
  const size = ((1 << settings.bits) + 1) * width;
  const [weights, pulls, squares] = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const fit = { weights, pulls, squares, width, settings };
  const random = seededRandom(settings.seed);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const sample of shuffled(samples, random)) learn(fit, sample);
  }
  return weights;
}

function learn(fit: Fit, { vector, label, weight }: Sample): void {
  const errors = softmax(scoresOf(vector, fit.weights, fit.width));
  errors[label] = (errors[label] ?? 0) - 1;
  vector.buckets.forEach((bucket, at) => {
    moveRow(fit, bucket, (vector.values[at] ?? 0) * weight, errors);
  });
  moveRow(fit, 1 << fit.settings.bits, weight, errors);
}

function moveRow({ weights, pulls, squares, width, settings }: Fit, row: number, value: number, errors: Float64Array) {
  const { rate, l1, l2 } = settings;
  for (let label = 0; label < width; label++) {
    const error = errors[label] ?? 0;
    if (error < NEGLIGIBLE && error > -NEGLIGIBLE) continue;
    const at = row * width + label;
    const gradient = error * value;
    const before = squares[at] ?? 0;
    const square = before + gradient * gradient;
    const speed = (Math.sqrt(square) - Math.sqrt(before)) / rate;
    const pull = (pulls[at] ?? 0) + gradient - speed * (weights[at] ?? 0);
    squares[at] = square;
    pulls[at] = pull;
    const over = Math.abs(pull) - l1;
    weights[at] = over <= 0 ? 0 : (-Math.sign(pull) * over) / ((1 + Math.sqrt(square)) / rate + l2);
  }
}

/** A score for every label, before it becomes a probability. */
export function scoresOf(vector: Vector, weights: Float32Array, width: number): Float64Array {
  const scores = Float64Array.from(weights.subarray(weights.length - width));
  vector.buckets.forEach((bucket, at) => {
    const value = vector.values[at] ?? 0;
    for (let label = 0; label < width; label++) {
      scores[label] = (scores[label] ?? 0) + value * (weights[bucket * width + label] ?? 0);
    }
  });
  return scores;
}
