import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCompanies, numberCompanies, recordCompanies, setAlias } from "../../../src/core/company/index.ts";
import type { Database } from "../../../src/core/database/index.ts";
import { aDatabase } from "../../support/a-database.ts";

const ORGANISATION = "org_mingxia";
const NAMES = [
  "北京砚田商贸有限公司",
  "北京云杉餐饮管理有限公司",
  "上海青禾物流有限公司",
  "深圳枝头电子科技有限公司",
  "苏州溪湖文化传媒有限公司",
  "重庆长安银行设备有限公司",
  "中国石油天然气股份有限公司北京销售分公司",
  "中国移动通信集团北京有限公司",
  "北京京东世纪信息技术有限公司",
];

async function aCompanyBook(names: readonly string[] = NAMES, organisation = ORGANISATION): Promise<Database> {
  const database = await aDatabase();
  await record(database, organisation, names);
  return database;
}

const record = (database: Database, organisation: string, names: readonly string[]) =>
  database.commit(recordCompanies(organisation, names, numberCompanies(organisation), new Set()));

const best = async (database: Database, asked: string) => {
  const [match] = await findCompanies(database, ORGANISATION, asked, 5);
  return match && { name: match.name, why: match.why };
};

describe("a company is found", () => {
  test.each([
    ["北京砚田商贸有限公司", "exact"],
    ["北京砚田商贸", "exact"],
    ["砚田", "part"],
    ["砚田商贸", "part"],
    ["北京砚田", "part"],
    ["砚商贸", "shortened"],
    ["北京彦田商贸", "wrong"],
    ["北京田砚商贸", "swapped"],
    ["北京砚田的商贸", "extra"],
    ["北京砚田商貿有限公司", "exact"],
    ["北京 砚田 商贸", "exact"],
    ["yantian", "pinyin"],
    ["yan tian", "pinyin"],
    ["beijingyantianshangmao", "pinyin"],
    ["ytsm", "initials"],
    ["BJYT", "initials"],
  ])("by %s", async (asked, why) => {
    expect(await best(await aCompanyBook(), asked)).toEqual({ name: "北京砚田商贸有限公司", why });
  });

  test("before those that lack more, where one of its characters was left out", async () => {
    const names = ["北京凤石田化工有限公司", "北京锦田优化工有限公司", "北京春田化工有限公司"];
    expect(await best(await aCompanyBook(names), "北京田化工")).toEqual({ name: names[2], why: "shortened" });
  });

  test("by how its characters are read in that word", async () => {
    expect(await best(await aCompanyBook(), "changan yinhang")).toMatchObject({ name: NAMES[5] });
    expect(await best(await aCompanyBook(), "chongqing")).toMatchObject({ name: NAMES[5] });
  });

  test.each([
    ["中石油", NAMES[6]],
    ["北京移动", NAMES[7]],
  ])("by what everybody calls it: %s", async (asked, name) => {
    expect(await best(await aCompanyBook(), asked)).toEqual({ name, why: "alias" });
  });

  test("by what the organisation calls it, whatever the spelling of the alias", async () => {
    const database = await aCompanyBook();
    const { writes } = setAlias(
      { organisation: ORGANISATION, by: "terminal:linan", now: new Date() },
      "纸 行",
      NAMES[0] ?? "",
    );
    await database.commit(writes);
    expect(await best(database, "紙行")).toEqual({ name: NAMES[0], why: "alias" });
  });

  test("and what resembles none is nobody", async () => {
    const database = await aCompanyBook();
    const [match] = await findCompanies(database, ORGANISATION, "麒麟飞船", 5);
    expect(match?.score ?? 0).toBeLessThan(0.62);
  });
});

test("one organisation never finds the companies of another, even under the same words", async () => {
  const database = await aCompanyBook();
  await record(database, "org_other", ["北京砚田外贸有限公司"]);
  expect((await findCompanies(database, ORGANISATION, "砚田外贸", 5)).map(({ name }) => name)).not.toContain(
    "北京砚田外贸有限公司",
  );
  expect((await findCompanies(database, "org_other", "砚田", 5)).map(({ name }) => name)).toEqual([
    "北京砚田外贸有限公司",
  ]);
});

const SYNTAX = [
  '"',
  "*",
  "(",
  ")",
  ":",
  "^",
  "-",
  "+",
  "NEAR",
  "AND",
  "OR",
  "NOT",
  "{",
  "}",
  "'",
  ";--",
  "\u0000",
  "\u202e",
  "<b>",
  "%",
  "_",
  "=cmd",
];

test("whatever is in a name or a question is text: nothing of it is syntax", async () => {
  const piece = fc.oneof(
    fc.constantFrom(...SYNTAX),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.constantFrom("砚田", "云杉", "公司"),
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
  const database = await aDatabase();
  await fc.assert(
    fc.asyncProperty(text, text, async (name, asked) => {
      expect(await record(database, ORGANISATION, [name])).toBe("committed");
      await findCompanies(database, ORGANISATION, asked, 5);
      const named = await findCompanies(database, ORGANISATION, name, 5);
      if (numberCompanies(ORGANISATION)(name) !== 0) expect(named[0]?.score).toBe(1);
    }),
    { numRuns: 60 },
  );
});

test("a million organisations and names share no number that a safe integer could not tell apart", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (organisation, name) => {
      const id = numberCompanies(organisation)(name);
      expect(Number.isSafeInteger(id)).toBe(true);
      expect(numberCompanies(organisation)(` ${name} `)).toBe(id);
    }),
  );
});
