import { type ClassifierModel, unpackWeights } from "./classifier-model.ts";
import { softmax } from "./softmax.ts";
import { vectorOf } from "./vector.ts";

/** A label with the probability that it is right, calibrated on held-out sentences. */
export type Scored = { label: string; score: number };

export interface Classifier {
  readonly labels: readonly string[];
  /** Every label, the likeliest first. */
  classify(text: string): Scored[];
}

/** Opens a trained model; costs a few milliseconds, so it is done once. */
export function loadClassifier(model: ClassifierModel): Classifier {
  const { starts, labels, values } = unpackWeights(model.weights);
  const classify = (text: string): Scored[] => {
    const scores = Float64Array.from(model.bias);
    const vector = vectorOf(text, model.bits);
    vector.buckets.forEach((bucket, at) => {
      const [from, to] = starts.get(bucket) ?? [0, 0];
      const value = (vector.values[at] ?? 0) * model.scale;
      for (let each = from; each < to; each++) {
        const label = labels[each] ?? 0;
        scores[label] = (scores[label] ?? 0) + value * (values[each] ?? 0);
      }
    });
    const chances = softmax(scores, model.temperature);
    return model.labels
      .map((label, at) => ({ label, score: chances[at] ?? 0 }))
      .sort((one, other) => other.score - one.score);
  };
  return { labels: model.labels, classify };
}
