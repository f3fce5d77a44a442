import type { Database } from "../../src/core/database/index.ts";
import { bindPlace, makeBindCode } from "../../src/core/organisation/index.ts";

/** Binds a place as an admin would: with a code that is used up. */
export async function putBinding(
  database: Database,
  organisation: string,
  place: { channel: string; place: string; person?: string },
  wish: { role?: "admin" | "member"; audience?: "internal" | "outsiders" } = {},
): Promise<void> {
  const now = new Date();
  const wanted = { organisation, role: wish.role ?? "admin", audience: wish.audience ?? "internal" };
  const { code } = await makeBindCode(database, wanted, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)), now);
  const speaker = { channel: place.channel, place: place.place, parent: "", person: place.person ?? place.place };
  const { outcome, writes } = await bindPlace(database, speaker, code, "", now);
  if (outcome.kind !== "bound" || (await database.commit(writes)) !== "committed") throw new Error("not bound");
}
