import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { beforeAll, describe, expect, test } from "vitest";
import { createOrganisation } from "../../src/core/organisation/index.ts";
import { writeXml } from "../../src/tencent/index.ts";
import { putBinding } from "../support/a-binding.ts";
import { aServedDatabase, type ServedDatabase } from "../support/a-served-database.ts";
import { aWorker, type RunningWorker } from "../support/a-worker.ts";
import { recordInvoices } from "../support/an-invoice.ts";
import { accountEnv, anAccountConfig, FOLLOWER, said } from "../support/official-account/an-account-house.ts";
import { aWecom, type StandIn } from "../support/wecom/a-wecom.ts";
import { aWecomConfig } from "../support/wecom/a-wecom-house.ts";
import { aCallback, aText, CORP, env, openAnswer, WANGMIN } from "../support/wecom/callbacks.ts";

const ORGANISATION = "org_mingxia";
const NUMBER = "24112000000031870426";

describe("WeCom and the Official Account in workerd", () => {
  let served: ServedDatabase;
  let worker: RunningWorker;
  let wecom: StandIn;

  beforeAll(async () => {
    wecom = aWecom();
    const server = createServer(getRequestListener(wecom.app.fetch));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    served = await aServedDatabase();
    const { database } = served;
    await createOrganisation(database, { id: ORGANISATION, name: "北京明霞数据服务有限公司", taxIds: [] }, new Date());
    await recordInvoices(database, ORGANISATION, [{ number: NUMBER, seller: "北京砚田商贸有限公司" }]);
    await putBinding(database, ORGANISATION, { channel: "wecom", place: CORP, person: `${CORP}/${WANGMIN}` });
    await putBinding(database, ORGANISATION, { channel: "official-account", place: FOLLOWER });
    worker = await aWorker({
      ...served.secrets,
      ...env,
      ...accountEnv("aes"),
      WECOM_API_URL: `http://127.0.0.1:${port}`,
    });
    return async () => {
      await worker.close();
      await served.close();
      await new Promise((resolve) => server.close(resolve));
    };
  });

  const wecomKey = aWecomConfig().key;

  async function ask(text: string): Promise<string> {
    const { query, body } = await aCallback(wecomKey, writeXml(aText(text)), new Date());
    const response = await worker.fetch(`/wecom/callback?${query}`, { method: "POST", body });
    expect(response.status).toBe(200);
    return (await openAnswer(wecomKey, new Date(), await response.text())).Content ?? "";
  }

  test("a sealed question is answered, sealed", async () => {
    expect(await ask(`查发票 ${NUMBER}`)).toContain("北京砚田商贸有限公司");
  });

  test("a question with buttons is sent as a card, with a token that the database shares", async () => {
    expect(await ask(`查发票 ${NUMBER.replace("870426", "807426")}`)).toBe("");
    for (let tried = 0; tried < 100 && wecom.shown.length < 2; tried++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(wecom.shown.at(-1)?.body.msgtype).toBe("template_card");
    const [row] = (await served.rows("select sealed from access_token")) as [{ sealed: string }];
    expect(row.sealed).not.toContain("token");
  });

  test("a follower's sealed question is answered, sealed", async () => {
    const { token, aesKey, appId } = anAccountConfig("aes");
    const key = { token, aesKey: aesKey ?? new Uint8Array(), receiver: appId };
    const { query, body } = await aCallback(key, writeXml(said(`查发票 ${NUMBER}`)), new Date());
    query.set("encrypt_type", "aes");
    const response = await worker.fetch(`/official-account/callback?${query}`, { method: "POST", body });
    const answered = await openAnswer(key, new Date(), await response.text());
    expect(answered.Content).toContain("北京砚田商贸有限公司");
  });

  test("who does not know the token is refused", async () => {
    const { query, body } = await aCallback({ ...wecomKey, token: "guessed" }, writeXml(aText("帮助")), new Date());
    expect((await worker.fetch(`/wecom/callback?${query}`, { method: "POST", body })).status).toBe(401);
  });
});
