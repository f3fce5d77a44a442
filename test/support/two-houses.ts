import { join } from "node:path";
import type { Client } from "@libsql/client";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { aFolder } from "./a-database.ts";
import { aFileDatabase, aSecondHand } from "./a-file-database.ts";
import { aHouse, type HouseWish, NOW, ORGANISATION, type TestHouse } from "./a-house.ts";
import { recordInvoices } from "./an-invoice.ts";

export interface FileHouse extends TestHouse {
  file: string;
  /** Another connection to the same file. */
  hand: Client;
  /** What a question to the file comes to, as plain rows. */
  look(sql: string, args?: (string | number | null)[]): Promise<Record<string, unknown>[]>;
}

/** A house over a file, opened as Node opens it, with one organisation. */
export async function aFileHouse(wish: HouseWish = {}): Promise<FileHouse> {
  const { file, database } = await aFileDatabase(join(aFolder(), "piaowen.db"));
  await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, NOW);
  if (wish.ledger) await recordInvoices(database, ORGANISATION, wish.ledger);
  const house = await aHouse({ couriers: wish.couriers ?? [], database });
  const hand = aSecondHand(file);
  const look: FileHouse["look"] = async (sql, args = []) =>
    (await hand.execute({ sql, args })).rows.map((row) => ({ ...row }));
  return Object.assign(house, { file, hand, look });
}

/** Two houses with connections of their own over one file, like two processes. */
export async function twoHouses(wish: HouseWish = {}): Promise<[FileHouse, TestHouse]> {
  const first = await aFileHouse(wish);
  const { database } = await aFileDatabase(first.file);
  return [first, await aHouse({ couriers: wish.couriers ?? [], database })];
}
