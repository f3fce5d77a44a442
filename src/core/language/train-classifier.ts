import { type ClassifierModel, packModel } from "./classifier-model.ts";
import { fitTemperature } from "./fit-temperature.ts";
import { seededRandom, shuffled } from "./random.ts";
import { softmax } from "./softmax.ts";
import { type Vector, vectorOf } from "./vector.ts";

/** `weight` counts an example more or less than 1; `group` keeps variants of one sentence on one side of a split. */
export type Example = { text: string; label: string; weight?: number; group?: string };

export type TrainingOptions = {
  seed?: number;
  epochs?: number;
  rate?: number;
  /** Pull of every weight towards zero, per step. */
  l2?: number;
  /** log2 of the number of feature buckets. */
  bits?: number;
  /** 0 counts every example alike, 1 every label alike. */
  balance?: number;
  /** Weights smaller than this share of the largest are dropped. */
  prune?: number;
  /** Parts of the cross-validation that calibrates the probabilities; 0 leaves them as they are. */
  calibrationFolds?: number;
};

type Settings = Required<TrainingOptions>;
type Sample = { vector: Vector; label: number; weight: number; group: string };

const DEFAULTS: Settings = {
  seed: 7,
  epochs: 12,
  rate: 0.5,
  l2: 1e-6,
  bits: 15,
  balance: 0.5,
  prune: 0.02,
  calibrationFolds: 4,
};

/** Multinomial logistic regression over hashed features, averaged AdaGrad; the same input gives the same model. */
export function trainClassifier(examples: readonly Example[], options: TrainingOptions = {}): ClassifierModel {
  const settings = { ...DEFAULTS, ...options };
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const samples = toSamples(examples, labels, settings);
  const temperature = calibrate(samples, labels.length, settings);
  const weights = fitWeights(samples, labels.length, settings);
  return packModel({ labels, bits: settings.bits, temperature, weights, prune: settings.prune });
}

function toSamples(examples: readonly Example[], labels: readonly string[], settings: Settings): Sample[] {
  const counts = new Map<string, number>();
  for (const { label, weight } of examples) counts.set(label, (counts.get(label) ?? 0) + (weight ?? 1));
  const mean = Array.from(counts.values()).reduce((sum, count) => sum + count, 0) / labels.length;
  return examples.map(({ text, label, weight, group }) => ({
    vector: vectorOf(text, settings.bits),
    label: labels.indexOf(label),
    weight: (weight ?? 1) * (mean / (counts.get(label) ?? 1)) ** settings.balance,
    group: group ?? text,
  }));
}

/** Weights feature-major, the last row being the bias. */
function fitWeights(
  samples: readonly Sample[],
  width: number,
  { seed, epochs, rate, l2, bits }: Settings,
): Float32Array {
  const size = ((1 << bits) + 1) * width;
  const weights = new Float32Array(size);
  const squares = new Float32Array(size);
  const sums = new Float32Array(size);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const sample of shuffled(samples, random)) step(sample, weights, squares, width, rate, l2);
    // Averaging the ends of the later epochs steadies what a single pass leaves jumpy.
    if (epoch >= epochs / 2) for (let at = 0; at < size; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
  const kept = epochs - Math.ceil(epochs / 2);
  return sums.map((sum) => sum / Math.max(1, kept));
}

function step(
  { vector, label, weight }: Sample,
  weights: Float32Array,
  squares: Float32Array,
  width: number,
  rate: number,
  l2: number,
): void {
  const errors = softmax(scoresOf(vector, weights, width));
  errors[label] = (errors[label] ?? 0) - 1;
  const move = (row: number, value: number) => {
    for (let at = 0; at < width; at++) {
      const index = row * width + at;
      const gradient = weight * (errors[at] ?? 0) * value + l2 * (weights[index] ?? 0);
      const square = (squares[index] ?? 0) + gradient * gradient;
      squares[index] = square;
      weights[index] = (weights[index] ?? 0) - (rate * gradient) / (1e-3 + Math.sqrt(square));
    }
  };
  vector.buckets.forEach((bucket, at) => {
    move(bucket, vector.values[at] ?? 0);
  });
  move(weights.length / width - 1, 1);
}

function scoresOf(vector: Vector, weights: Float32Array, width: number): Float64Array {
  const bias = weights.length - width;
  const scores = Float64Array.from(weights.subarray(bias));
  vector.buckets.forEach((bucket, at) => {
    const value = vector.values[at] ?? 0;
    for (let label = 0; label < width; label++) {
      scores[label] = (scores[label] ?? 0) + value * (weights[bucket * width + label] ?? 0);
    }
  });
  return scores;
}

function calibrate(samples: readonly Sample[], width: number, settings: Settings): number {
  const folds = settings.calibrationFolds;
  if (folds < 2) return 1;
  const groups = shuffled([...new Set(samples.map((sample) => sample.group))], seededRandom(settings.seed));
  const foldOf = new Map(groups.map((group, at) => [group, at % folds]));
  const heldOut: { scores: Float64Array; label: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitWeights(
      samples.filter((sample) => foldOf.get(sample.group) !== fold),
      width,
      settings,
    );
    for (const sample of samples) {
      if (foldOf.get(sample.group) !== fold) continue;
      heldOut.push({ scores: scoresOf(sample.vector, weights, width), label: sample.label });
    }
  }
  return fitTemperature(heldOut);
}
