import { describe, expect, test } from "vitest";
import { createOrganisation, findStanding, listPlaces, makeBindCode } from "../../../src/core/organisation/index.ts";
import { aHouse, NOW, ORGANISATION } from "../../support/a-house.ts";

const entropy = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const stranger = { channel: "web", place: "s1", person: "s1", address: "s1", trust: {} };
const LEDGER = [{ number: "24112000000031870426" }];
const MINUTE = 60_000;

async function aCode(
  house: Awaited<ReturnType<typeof aHouse>>,
  wish: { role?: "admin" | "member"; audience?: "internal" | "outsiders" } = {},
) {
  const wanted = {
    organisation: ORGANISATION,
    role: wish.role ?? "member",
    audience: wish.audience ?? "internal",
  } as const;
  return (await makeBindCode(house.database, wanted, entropy, house.now)).code;
}

describe("a place that is not bound", () => {
  test("gets help and no ledger", async () => {
    const house = await aHouse({ ledger: LEDGER });
    expect(await house.ask("查发票 24112000000031870426", stranger)).toContain("还没有绑定单位");
    expect(await house.ask("帮助", stranger)).toContain("我能查发票");
    expect(await house.ask("我是谁", stranger)).toContain("访客");
  });
});

describe("a bind code", () => {
  test("ties a place to its organisation and gives the role it carries", async () => {
    const house = await aHouse({ ledger: LEDGER });
    expect(await house.ask(`绑定 ${await aCode(house, { role: "admin" })}`, stranger)).toContain("绑定好了");
    expect(await house.ask("24112000000031870426", stranger)).toContain("🟢 正常");
    expect(await house.ask("我是谁", stranger)).toContain("管理员");
    expect(await listPlaces(house.database, ORGANISATION)).toMatchObject([{ channel: "web", place: "s1" }]);
  });

  test("is read in small letters, full width and without its dash", async () => {
    const house = await aHouse({ ledger: LEDGER });
    const code = (await aCode(house)).replace("-", " ").toLowerCase();
    expect(await house.ask(`bind ${code}`, stranger)).toContain("Done");
  });

  test("works once", async () => {
    const house = await aHouse();
    const code = await aCode(house);
    await house.ask(`绑定 ${code}`, stranger);
    const another = { ...stranger, place: "s2", person: "s2" };
    expect(await house.ask(`绑定 ${code}`, another)).toContain("已经用过");
  });

  test("works for one of two who use it at once", async () => {
    const house = await aHouse();
    const code = await aCode(house);
    const said = await Promise.all(
      ["s1", "s2"].map((place) => house.ask(`绑定 ${code}`, { ...stranger, place, person: place, address: place })),
    );
    expect(said.filter((one) => one.includes("绑定好了"))).toHaveLength(1);
  });

  test("expires after half an hour", async () => {
    const house = await aHouse();
    const code = await aCode(house);
    house.now = new Date(NOW.getTime() + 30 * MINUTE);
    expect(await house.ask(`绑定 ${code}`, stranger)).toContain("过期");
  });

  test("can be tried five times an hour, right or wrong", async () => {
    const house = await aHouse();
    for (let tries = 1; tries <= 5; tries++) await house.ask("绑定 AAAA-AAAA", stranger);
    const right = `绑定 ${await aCode(house)}`;
    expect(await house.ask(right, stranger)).toContain("试的次数太多");
    house.now = new Date(NOW.getTime() + 61 * MINUTE);
    expect(await house.ask(`绑定 ${await aCode(house)}`, stranger)).toContain("绑定好了");
  });

  test("cannot be guessed by opening one session after another from the same address", async () => {
    const house = await aHouse();
    for (let session = 1; session <= 5; session++) {
      await house.ask("绑定 AAAA-AAAA", { ...stranger, place: `s${session}`, networkAddress: "hash" });
    }
    expect(await house.ask("绑定 AAAA-AAAA", { ...stranger, place: "s9", networkAddress: "hash" })).toContain(
      "试的次数太多",
    );
  });

  test("is not written down with the message", async () => {
    const house = await aHouse();
    const code = await aCode(house);
    await house.ask(`绑定 ${code}`, stranger);
    const { readTranscript } = await import("../../../src/core/turn/index.ts");
    const lines = await readTranscript(house.database, "web", "s1", "s1");
    expect(JSON.stringify(lines)).not.toContain(code);
  });
});

describe("letting a place go", () => {
  test("is for admins", async () => {
    const house = await aHouse();
    await house.ask(`绑定 ${await aCode(house)}`, stranger);
    expect(await house.ask("解绑", stranger)).toContain("只有管理员");
    await house.ask(`绑定 ${await aCode(house, { role: "admin" })}`, stranger);
    expect(await house.ask("解绑", stranger)).toContain("解绑好了");
    expect(await house.ask("查发票 1234", stranger)).toContain("还没有绑定单位");
  });
});

describe("where outsiders read along", () => {
  const group = { ...stranger, place: "g1", setting: "group" as const };

  test("there is no ledger, whoever asks", async () => {
    const house = await aHouse({ ledger: LEDGER });
    await house.ask(`绑定 ${await aCode(house, { role: "admin", audience: "outsiders" })}`, group);
    expect(await house.ask("24112000000031870426", group)).toContain("不显示台账");
  });

  test("in an internal group what is sensitive is shortened", async () => {
    const house = await aHouse({ ledger: [{ number: "24112000000031870426", sellerTaxId: "91110105MA00EXAM77" }] });
    await house.ask(`绑定 ${await aCode(house)}`, group);
    const sealed = JSON.stringify(await house.askForReplies("24112000000031870426", group));
    expect(sealed).toContain("9111****AM77");
    expect(sealed).not.toContain("91110105MA00EXAM77");
  });
});

describe("one organisation never sees another's", () => {
  test("the same number answers each from its own ledger", async () => {
    const house = await aHouse({ ledger: LEDGER });
    await createOrganisation(house.database, { id: "org_other", name: "另一家公司", taxIds: [] }, NOW);
    const other = { trust: { operator: { organisation: "org_other" } } };
    const own = { trust: { operator: { organisation: ORGANISATION } } };
    expect(await house.ask("24112000000031870426", own)).toContain("🟢 正常");
    expect(await house.ask("24112000000031870426", other)).toContain("台账里没有");
    expect(await house.ask("0426", other)).toContain("台账里没有");
  });

  test("a choice that was offered by one organisation opens nothing in another", async () => {
    const house = await aHouse({ ledger: [{ number: "26112000000099871234" }, { number: "26112000000099861234" }] });
    await createOrganisation(house.database, { id: "org_other", name: "另一家公司", taxIds: [] }, NOW);
    await house.ask("1234", { trust: { operator: { organisation: ORGANISATION } } });
    expect(await house.ask("1", { trust: { operator: { organisation: "org_other" } } })).toContain("没有在等你选");
  });
});

describe("the demo binds the local web chat by itself", () => {
  const speaker = { channel: "web", place: "s1", parent: "", person: "s1" };

  async function aDemo() {
    const house = await aHouse({ bare: true });
    await createOrganisation(house.database, { id: "demo", name: "演示", taxIds: [], demo: true }, NOW);
    return house;
  }

  test("on this machine, while the demo is alone", async () => {
    const { database } = await aDemo();
    expect(await findStanding(database, speaker, { loopback: true })).toMatchObject({ through: "demo", role: "admin" });
  });

  test("but not from elsewhere", async () => {
    const { database } = await aDemo();
    expect(await findStanding(database, speaker, {})).toMatchObject({ organisation: undefined, role: "guest" });
  });

  test("and not once there is a real organisation, nor to a real one that is alone", async () => {
    const { database } = await aDemo();
    await createOrganisation(database, { id: "org_real", name: "真的", taxIds: [] }, NOW);
    expect(await findStanding(database, speaker, { loopback: true })).toMatchObject({ organisation: undefined });
    const alone = await aHouse();
    expect(await findStanding(alone.database, speaker, { loopback: true })).toMatchObject({ organisation: undefined });
  });
});
