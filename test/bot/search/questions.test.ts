import { describe, expect, test } from "vitest";
import { questions } from "../../../bench/questions/ask.ts";
import { judge, type Verdict } from "../../../bench/questions/judge.ts";
import { askedLedger } from "../../../bench/questions/ledger.ts";
import { aDatabase } from "../../support/a-database.ts";
import { ORGANISATION } from "../../support/a-house.ts";
import { recordInvoices } from "../../support/an-invoice.ts";
import { asWish } from "../../support/asked-ledger.ts";

const ENOUGH = 0.97;

describe("five hundred generated questions about a ledger", () => {
  test("what is asked for is in the first answer, and where it is not, the question asked back leads to it", async () => {
    const database = await aDatabase();
    const ledger = askedLedger(1500);
    await recordInvoices(database, ORGANISATION, ledger.map(asWish));
    const verdicts: Record<Verdict, number> = { answered: 0, asked_back: 0, missed: 0 };
    const missed: string[] = [];
    for (const question of questions(ledger, 500)) {
      const verdict = await judge(database, ORGANISATION, question);
      verdicts[verdict]++;
      if (verdict === "missed")
        missed.push(`${question.text} → ${question.about.company.name} ${question.about.issuedOn}`);
    }
    expect(verdicts.answered / 500, missed.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
    expect(verdicts.missed, missed.join("\n")).toBeLessThanOrEqual(5);
  });
});
