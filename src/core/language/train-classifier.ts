import { type ClassifierModel, packModel } from "./classifier-model.ts";
import { fitTemperature } from "./fit-temperature.ts";
import { fitWeights, type Sample, scoresOf } from "./fit-weights.ts";
import { seededRandom, shuffled } from "./random.ts";
import { vectorOf } from "./vector.ts";

/** `weight` counts an example more or less than 1; `group` keeps variants of one sentence on one side of a split. */
export type Example = { text: string; label: string; weight?: number; group?: string };

export type TrainingOptions = {
  seed?: number;
  epochs?: number;
  rate?: number;
  /** How much evidence a weight needs before it leaves zero. */
  l1?: number;
  /** How strongly weights are held down. */
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
type Grouped = Sample & { group: string };

const DEFAULTS: Settings = {
  seed: 7,
  epochs: 8,
  rate: 4,
  l1: 0.15,
  l2: 0,
  bits: 15,
  balance: 0.5,
  prune: 0.01,
  calibrationFolds: 3,
};

/** Multinomial logistic regression over hashed features, most weights zero; the same input gives the same model. */
export function trainClassifier(examples: readonly Example[], options: TrainingOptions = {}): ClassifierModel {
  const settings = { ...DEFAULTS, ...options };
  const labels = [...new Set(examples.map((example) => example.label))].sort();
  const samples = toSamples(examples, labels, settings);
  const temperature = calibrate(samples, labels.length, settings);
  const weights = fitWeights(samples, labels.length, settings);
  return packModel({ labels, bits: settings.bits, temperature, weights, prune: settings.prune });
}

function toSamples(examples: readonly Example[], labels: readonly string[], settings: Settings): Grouped[] {
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

function calibrate(samples: readonly Grouped[], width: number, settings: Settings): number {
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
