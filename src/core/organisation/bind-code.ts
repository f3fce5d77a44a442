import { toHex } from "../bytes.ts";

const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH = 8;

/** A code such as `7KQ4-MB2X`: 39 bits, without letters that look like digits. */
export function newBindCode(entropy: (bytes: number) => Uint8Array): string {
  const characters: string[] = [];
  while (characters.length < LENGTH) {
    for (const byte of entropy(LENGTH)) {
      // Bytes past the last whole multiple would favour the alphabet's beginning.
      const fair = byte < Math.floor(256 / ALPHABET.length) * ALPHABET.length;
      if (fair && characters.length < LENGTH) characters.push(ALPHABET.charAt(byte % ALPHABET.length));
    }
  }
  return `${characters.slice(0, 4).join("")}-${characters.slice(4).join("")}`;
}

/** What a person typed, as the code it stands for, or undefined where it cannot be one. */
export function readBindCode(text: string): string | undefined {
  const bare = text.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "");
  const possible = bare.length === LENGTH && [...bare].every((character) => ALPHABET.includes(character));
  return possible ? `${bare.slice(0, 4)}-${bare.slice(4)}` : undefined;
}

/** What is stored in place of a code: SHA-256 in hex. */
export async function hashBindCode(code: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`piaowen bind code ${code}`));
  return toHex(new Uint8Array(digest));
}
