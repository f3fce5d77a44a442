import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CallbackGate,
  openCallback,
  openSealed,
  openSigned,
  readAesKey,
  readXml,
  seal,
  sealAnswer,
  sign,
  writeXml,
} from "../../src/tencent/index.ts";
import { aKey, ENCODING_AES_KEY, RECEIVE, VERIFY } from "./vectors.ts";

const aGate = (wish: Partial<CallbackGate> = {}): CallbackGate => ({
  key: aKey(),
  maxAgeSeconds: 0,
  clock: () => new Date("2026-11-20T10:00:00+08:00"),
  ...wish,
});

const envelope = (sealed: string) => writeXml({ ToUserName: "wx", Encrypt: sealed, AgentID: 218 });
const entropy = (bytes: number) => new Uint8Array(randomBytes(bytes));

describe("the published examples", () => {
  test("an address is verified", async () => {
    expect(await openSigned(aGate(), VERIFY.query, VERIFY.sealed)).toBe(VERIFY.plain);
  });

  test("a message is received, with an id that no number can hold", async () => {
    const fields = await openCallback(aGate(), RECEIVE.query, envelope(RECEIVE.sealed));
    expect(Object.fromEntries(fields ?? [])).toMatchObject({
      FromUserName: "mycreate",
      MsgType: "text",
      Content: "hello",
      MsgId: "4561255354251345929",
      AgentID: "218",
    });
  });

  test("a signature may come in capitals", async () => {
    const query = { ...VERIFY.query, signature: VERIFY.query.signature.toUpperCase() };
    expect(await openSigned(aGate(), query, VERIFY.sealed)).toBe(VERIFY.plain);
  });
});

describe("all paddings", () => {
  test.each(Array.from({ length: 32 }, (_, at) => at))("a message of %i bytes comes back whole", async (length) => {
    const sealed = await seal(aKey(""), "x".repeat(length), entropy(16));
    expect(await openSealed(aKey(""), sealed)).toBe("x".repeat(length));
  });

  test("whatever is sealed is opened by its receiver and by nobody else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string(), async (text, receiver) => {
        const sealed = await seal(aKey(receiver), text, entropy(16));
        expect(await openSealed(aKey(receiver), sealed)).toBe(text);
        expect(await openSealed(aKey(`${receiver}2`), sealed)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test("what we seal is signed as the platform checks it", async () => {
    const gate = aGate({ maxAgeSeconds: 300 });
    const answer = await sealAnswer(gate.key, "<xml><A>好</A></xml>", { clock: gate.clock, entropy });
    const fields = readXml(answer);
    const [sealed = "", timestamp = "", nonce = ""] = ["Encrypt", "TimeStamp", "Nonce"].map((name) =>
      fields?.get(name),
    );
    const query = { signature: fields?.get("MsgSignature") ?? "", timestamp, nonce };
    expect(await openSigned(gate, query, sealed)).toBe("<xml><A>好</A></xml>");
  });
});

describe("what is refused", () => {
  const sealedNow = async (gate: CallbackGate, at: Date, sealed: string) => {
    const timestamp = String(Math.floor(at.getTime() / 1000));
    return { timestamp, nonce: "n", signature: await sign(gate.key.token, timestamp, "n", sealed) };
  };

  test.each([
    ["a wrong signature", { signature: "0".repeat(40) }],
    ["an empty signature", { signature: "" }],
    ["another nonce", { nonce: "1" }],
    ["a date that is none", { timestamp: "yesterday" }],
  ])("%s", async (_, change) => {
    expect(await openSigned(aGate(), { ...VERIFY.query, ...change }, VERIFY.sealed)).toBeUndefined();
  });

  test("what was signed for another receiver", async () => {
    const key = aKey("wx0000000000000000");
    expect(await openSigned(aGate({ key }), VERIFY.query, VERIFY.sealed)).toBeUndefined();
  });

  test.each([
    [300, true],
    [301, false],
    [-300, true],
    [-301, false],
  ])("what is %i seconds old: let in? %s", async (age, isLetIn) => {
    const gate = aGate({ maxAgeSeconds: 300 });
    const sealed = await seal(gate.key, "hi", entropy(16));
    const query = await sealedNow(gate, new Date(gate.clock().getTime() - age * 1000), sealed);
    expect((await openSigned(gate, query, sealed)) === "hi").toBe(isLetIn);
  });

  test.each([
    ["nothing", ""],
    ["no base64", "***"],
    ["half a block", "AAAA"],
    ["zeros", Buffer.alloc(64).toString("base64")],
  ])("sealed: %s", async (_, sealed) => {
    expect(await openSealed(aKey(), sealed)).toBeUndefined();
  });

  test("any change to what was sealed", async () => {
    const sealed = Buffer.from(await seal(aKey(), "查发票", entropy(16)), "base64");
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ change;
        const opened = await openSealed(aKey(), changed.toString("base64"));
        // Only the random bytes before the length may change unseen: the signature covers them.
        if (at >= 32) expect(opened === undefined || opened !== "查发票" || at < 16).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a key of the wrong length", () => {
    expect(readAesKey(ENCODING_AES_KEY)).toHaveLength(32);
    expect(readAesKey(ENCODING_AES_KEY.slice(1))).toBeUndefined();
    expect(readAesKey(`${ENCODING_AES_KEY}=`)).toBeUndefined();
  });
});

describe("XML", () => {
  test("fields are read with CDATA, entities and numbers, and deeper elements are left", () => {
    const fields = readXml(
      "<xml>\n<A><![CDATA[1 < 2 & <b>]]></A><B>&lt;&amp;&#33;&#x4e2d;</B><C><D>x</D></C><E/></xml>\n",
    );
    expect(Object.fromEntries(fields ?? [])).toEqual({ A: "1 < 2 & <b>", B: "<&!中", C: "" });
  });

  test.each([
    ["a document type", '<!DOCTYPE xml [<!ENTITY a "b">]><xml><A>x</A></xml>'],
    [
      "a billion laughs",
      '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;">]><xml><A>&lol1;</A></xml>',
    ],
    ["an entity of its own", "<xml><A>&lol;</A></xml>"],
    ["an outside entity", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><xml><A>&x;</A></xml>'],
    ["attributes", '<xml><A href="x">y</A></xml>'],
    ["an element that does not end", "<xml><A>x</xml>"],
    ["two roots", "<xml><A>x</A></xml><xml><A>y</A></xml>"],
    ["text outside", "<xml><A>x</A></xml>y"],
    ["depth", `${"<a>".repeat(500)}${"</a>".repeat(500)}`],
    ["nothing", ""],
    ["an open CDATA", "<xml><A><![CDATA[x</A></xml>"],
  ])("%s is refused", (_, document) => {
    expect(readXml(document)).toBeUndefined();
  });

  test("whatever is written is read back", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, number) => {
        const fields = readXml(writeXml({ A: text, B: number }));
        expect(fields?.get("A")).toBe(text);
        expect(fields?.get("B")).toBe(String(number));
      }),
    );
  });

  test("no text makes the reader slow or throw", () => {
    fc.assert(fc.property(fc.string(), (text) => void readXml(text)));
    expect(readXml(`<xml>${"<".repeat(60_000)}`)).toBeUndefined();
    expect(readXml(`<xml><A>${"<![CDATA[".repeat(6000)}`)).toBeUndefined();
  });
});
