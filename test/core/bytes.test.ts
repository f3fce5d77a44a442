import { expect, test } from "vitest";
import { readBody, toHex } from "../../src/core/bytes.ts";

const inPieces = (pieces: number): Request => {
  let left = pieces;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (left-- > 0) controller.enqueue(Uint8Array.of(7));
      else controller.close();
    },
  });
  return new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
};

test("a body that comes in very many small pieces is read whole", async () => {
  const body = await readBody(inPieces(200_000), 200_000);
  expect(body?.length).toBe(200_000);
});

test("a body is given up as soon as it is longer than it may be", async () => {
  expect(await readBody(inPieces(11), 10)).toBeUndefined();
});

test("no body is an empty one", async () => {
  expect(await readBody(new Request("http://localhost/"), 10)).toEqual(new Uint8Array());
});

test("bytes are written as two characters each", () => {
  expect(toHex(Uint8Array.of(0, 10, 255))).toBe("000aff");
});
