const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
const RUN_ID_CHARACTERS = 10;

/** A name for a run that a person can type: no letters that look like digits. */
export function newRunId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(RUN_ID_CHARACTERS));
  return [...bytes].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
}

/** Where a run's invoice ids begin: 48 random bits, so that two runs do not meet, and safe as a JavaScript number. */
export function newFirstId(): number {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  return (high % 0x1_0000) * 0x1_0000_0000 + low + 1;
}
