import type { Importer } from "../../core/intake/index.ts";

/** A file on this machine, xlsx or csv by its content. */
export function fileFromPath(_path: string): Importer {
  throw new Error("not built yet");
}

/** A file that was uploaded. */
export function fileFromBytes(_name: string, _bytes: Uint8Array): Importer {
  throw new Error("not built yet");
}
