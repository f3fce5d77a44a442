import { announceNotice } from "../../src/core/source/index.ts";
import { tellTitle } from "../support/a-checkup.ts";
import { aHouse, NOW, ORGANISATION, type TestHouse } from "../support/a-house.ts";
import type { InvoiceWish } from "../support/an-invoice.ts";
import { filingLedger } from "./filing-ledger.ts";
import { ledger } from "./ledger.ts";

const OTHERS = { buyer: "上海澄野科技有限公司", buyerTaxId: "91310115MA0000000X" };

/** Ledgers in which something is true that a dialog has to find out; all as of 20 November 2026, 09:00. */
export const LEDGERS: Record<string, InvoiceWish[]> = {
  everyday: ledger,
  filing: filingLedger,
  troubled: [
    { number: "26112000000012340001", issuedOn: "2026-11-20", net: 100_000, tax: 6_000 },
    { number: "26112000000012340002", issuedOn: "2026-10-08", net: 211_189, tax: 12_671 },
    { number: "26112000000012340003", issuedOn: "2026-10-09", statuses: { validity: "void" } },
    { number: "26112000000012340004", issuedOn: "2026-10-10", statuses: { validity: "fully_reversed" } },
    { number: "26112000000012340005", issuedOn: "2026-10-11", statuses: { validity: "out_of_control" } },
    {
      number: "26112000000012340006",
      issuedOn: "2026-11-18",
      statuses: { validity: "normal", red_letter: "awaiting_buyer" },
    },
    { number: "26112000000012340007", issuedOn: "2026-10-12", statuses: { validity: "normal", posting: "posted" } },
    { number: "26112000000012340008", issuedOn: "2026-10-13", statuses: { validity: "normal", usage: "ticked" } },
    { number: "26112000000012340009", issuedOn: "2026-10-14", ...OTHERS },
    {
      number: "26112000000012340010",
      issuedOn: "2026-10-15",
      ...OTHERS,
      seller: "北京明霞数据服务有限公司",
      sellerTaxId: "91110108MA00EXAM5X",
    },
    { number: "26112000000012340011", issuedOn: "2026-10-16", statuses: { validity: "normal", usage: "deducted" } },
    { number: "24568734", code: "011002600311", issuedOn: "2026-09-03", net: 50_000, tax: 3_000 },
    { number: "24112000000031870426", net: 211_189, tax: 12_671, issuedOn: "2024-05-28" },
    { number: "18236745", code: "1100201130", kind: "special", issuedOn: "2021-10-30" },
  ],
};

/** The house in which a transcript plays: its ledger, its hour, and what was announced. */
export async function openScene(scene: Record<string, string>): Promise<TestHouse> {
  const { ledger: name = "everyday", clock, notice, title } = scene;
  const wish = name === "none" ? {} : { ledger: LEDGERS[name] ?? [] };
  const house = await aHouse(wish);
  if (clock) house.now = new Date(clock);
  if (notice) await announce(house, notice);
  if (title) await tellTitle(house, title);
  return house;
}

/** `2026-11-20T09:30+08:00 2026-11-20T12:00+08:00 查验平台升级` */
async function announce(house: TestHouse, line: string): Promise<void> {
  const [from = "", until = "", ...what] = line.split(" ");
  const notice = { id: "scene", what: what.join(" "), startsAt: new Date(from), endsAt: new Date(until) };
  const { writes } = announceNotice(ORGANISATION, notice, "test", NOW);
  if ((await house.database.commit(writes)) !== "committed") throw new Error("the notice was refused");
}
