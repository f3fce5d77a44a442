/** Scores as probabilities that sum to one; a higher temperature flattens them. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp((score - top) / temperature));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
