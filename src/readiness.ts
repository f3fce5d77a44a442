/** Something without which no message can be answered. */
export interface ReadinessCheck {
  /** Such as `database`. */
  name: string;
  /** What is missing, in words; throwing means that it cannot be reached. */
  missing(): Promise<readonly string[]>;
}

/** Whoever asks gives up after a few seconds: a check that takes longer has failed. */
const PATIENCE = 3000;

const afterPatience = (ms: number): { late: Promise<"late">; stop(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), ms);
  });
  return { late, stop: () => clearTimeout(timer) };
};

async function runCheck(check: ReadinessCheck, patience: number): Promise<readonly string[]> {
  const { late, stop } = afterPatience(patience);
  try {
    const missing = await Promise.race([check.missing(), late]);
    return missing === "late" ? [`${check.name}: no answer within ${patience} ms`] : missing;
  } catch {
    // Its words may name hosts or credentials, and whoever asks here need not be ours.
    return [`${check.name}: unreachable`];
  } finally {
    stop();
  }
}

/** Everything that is missing, by name; nothing when the house is ready. */
export const findMissing = async (checks: readonly ReadinessCheck[], patience = PATIENCE): Promise<string[]> =>
  (await Promise.all(checks.map((check) => runCheck(check, patience)))).flat();
