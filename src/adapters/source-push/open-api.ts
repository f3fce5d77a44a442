import { INVOICE_KINDS, STATUS_AXES, STATUS_VALUES } from "../../core/invoice/index.ts";
import { EVENTS_PER_PUSH, PUSH_BYTES, REMARK_CHARACTERS } from "../../core/limits.ts";

const text = (description: string, more = {}) => ({ type: "string", description, ...more });

const money = (description: string) =>
  text(`${description}, in yuan; negative on a red-letter invoice`, { pattern: "^-?[\\d,]+(\\.\\d{1,2})?$" });

const party = {
  type: "object",
  properties: { name: text("Its full name", { maxLength: 200 }), taxId: text("统一社会信用代码 or older tax id") },
};

const invoice = {
  type: "object",
  description:
    "Which invoice. For one that is not in the ledger yet, say what it is as well: with issuedOn it is recorded, without it the event is answered unknown_invoice.",
  required: ["number"],
  properties: {
    number: text("20 digits, or 8 digits beside a code", { examples: ["24112000000031870426"] }),
    code: text("10 or 12 digits, on invoices that have one"),
    issuedOn: text("Date of issue", { format: "date" }),
    kind: { enum: INVOICE_KINDS },
    seller: party,
    buyer: party,
    net: money("金额"),
    tax: money("税额"),
    total: money("价税合计"),
    red: { type: "boolean", description: "Whether it is itself a red-letter invoice" },
    reverses: text("The number of the blue invoice that a red one reverses"),
    remark: text("备注", { maxLength: REMARK_CHARACTERS }),
  },
};

const event = {
  type: "object",
  description: "An axis of an invoice had a value, at a time. Values by axis are listed under x-values.",
  required: ["invoice", "axis", "to", "at"],
  properties: {
    invoice,
    axis: { enum: STATUS_AXES },
    from: text("What it was before, where the source knows"),
    to: text("What it is from then on"),
    at: text("When it was so, with its zone", { format: "date-time", examples: ["2026-11-18T10:00:00+08:00"] }),
  },
  "x-values": STATUS_VALUES,
};

const outcome = {
  enum: ["changed", "known", "outdated", "step_back", "unknown_invoice", "mismatch"],
  description:
    "changed: believed, and news. known: said before. outdated: kept, but newer news holds. step_back: cannot have happened after what is known. unknown_invoice: not in the ledger, and not described. mismatch: the facts contradict the ledger.",
};

const json = (schema: object) => ({ content: { "application/json": { schema } } });

const refusal = (description: string) => ({
  description,
  ...json({
    type: "object",
    properties: {
      error: {
        type: "object",
        required: ["code", "message"],
        properties: {
          code: { type: "string" },
          message: { type: "string" },
          problems: {
            type: "array",
            items: { type: "object", properties: { path: { type: "string" }, message: { type: "string" } } },
          },
        },
      },
    },
  }),
});

const header = (name: string, description: string) => ({
  ...{ name, in: "header", required: true, description },
  schema: { type: "string" },
});

/** The push interface, described. */
export const openApi = {
  openapi: "3.1.0",
  info: {
    title: "Piaowen 票问: sources",
    version: "1",
    description:
      "Push status changes of invoices. Requests are signed after https://www.standardwebhooks.com with the key that `npm run piaowen -- source create` prints once.",
  },
  paths: {
    "/api/sources/{id}/events": {
      post: {
        operationId: "pushEvents",
        summary: "Tell what changed; all of the events are stored, or none",
        parameters: [
          { name: "id", in: "path", required: true, description: "The source", schema: { type: "string" } },
          header(
            "webhook-id",
            "Names this push (Idempotency-Key is read as well): sent again with the same bytes, it gets the same answer",
          ),
          header("webhook-timestamp", "Seconds since 1970, at most five minutes away from now"),
          header(
            "webhook-signature",
            "`v1,` and the base64 of HMAC-SHA256, under the key's bytes, over `id.timestamp.body`; several are separated by spaces",
          ),
        ],
        requestBody: {
          required: true,
          ...json({
            type: "object",
            required: ["events"],
            properties: {
              baseline: { type: "boolean", description: "History: nobody is told of what it changes" },
              events: { type: "array", minItems: 1, maxItems: EVENTS_PER_PUSH, items: event },
            },
          }),
        },
        responses: {
          200: {
            description: "Stored",
            ...json({
              type: "object",
              required: ["accepted", "changed", "events", "repeated"],
              properties: {
                accepted: { type: "integer" },
                changed: { type: "integer" },
                repeated: { type: "boolean", description: "This push was stored before" },
                events: {
                  type: "array",
                  items: { type: "object", properties: { index: { type: "integer" }, outcome } },
                },
              },
            }),
          },
          400: refusal("The body cannot be read; every problem is named by its path, and nothing was stored"),
          401: refusal("Unsigned, stale or forged"),
          409: refusal("This webhook-id was used for other bytes"),
          413: refusal(`More than ${PUSH_BYTES} bytes`),
          415: refusal("Not application/json"),
        },
      },
    },
  },
} as const;
