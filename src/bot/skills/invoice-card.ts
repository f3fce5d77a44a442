import { formatFen, formatMoney, STATUS_AXES, shanghaiDate } from "../../core/invoice/index.ts";
import type { LedgerInvoice } from "../../core/ledger/index.ts";
import type { Related } from "../../core/search/index.ts";
import { sayDate, sayMoment } from "../phrases/dates.ts";
import { invoicePhrases } from "../phrases/invoice.ts";
import { lookupPhrases } from "../phrases/lookup.ts";
import { capitalised, inBrackets } from "../phrases/punctuation.ts";
import type { Fact, Language, Part, Words } from "../reply/index.ts";
import { sayNumber, sayValidity } from "./invoice-words.ts";

interface Telling {
  language: Language;
  now: Date;
}

const fact = (key: string, label: string, value: Words | undefined): Fact[] => (value ? [{ key, label, value }] : []);

function factsOf(invoice: LedgerInvoice, { language }: Telling): Fact[] {
  const { labels, kinds, directions, statuses } = invoicePhrases[language];
  const { identity, seller, buyer, net, tax, total } = invoice;
  const { digitalNumber, code, number } = identity;
  const taxId = (text: string): Words | undefined => (text ? [{ sensitive: "tax_id", text }] : undefined);
  return [
    ...fact("number", labels.number, digitalNumber || number),
    ...fact("code", labels.code, code),
    ...STATUS_AXES.flatMap((axis) => {
      const value = invoice.statuses[axis]?.value;
      return value ? fact(axis, invoicePhrases[language].axes[axis], statuses[axis][value]) : [];
    }),
    ...fact("kind", labels.kind, kinds[invoice.kind]),
    ...fact("direction", labels.direction, directions[invoice.direction]),
    ...fact("seller", labels.seller, seller.name),
    ...fact("seller_tax_id", labels.sellerTaxId, taxId(seller.taxId)),
    ...fact("buyer", labels.buyer, buyer.name),
    ...fact("buyer_tax_id", labels.buyerTaxId, taxId(buyer.taxId)),
    ...fact("issued_on", labels.issuedOn, invoice.issuedOn),
    ...fact("net", labels.net, net === undefined ? undefined : formatMoney(net)),
    ...fact("tax", labels.tax, tax === undefined ? undefined : formatMoney(tax)),
    ...fact("total", labels.total, total === undefined ? undefined : formatMoney(total)),
    ...fact("remark", labels.remark, invoice.remark),
  ];
}

function partiesLine(invoice: LedgerInvoice, { language, now }: Telling): string {
  const { labels, issuedOn } = invoicePhrases[language];
  const { seller, buyer, direction } = invoice;
  const both = direction === "unknown";
  return [
    (direction !== "issued" || both) && seller.name ? `${labels.seller} ${seller.name}` : "",
    (direction === "issued" || both) && buyer.name ? `${labels.buyer} ${buyer.name}` : "",
    issuedOn(sayDate(invoice.issuedOn, shanghaiDate(now), language)),
  ]
    .filter(Boolean)
    .join(" · ");
}

function amountsLine({ net, tax }: LedgerInvoice, { language }: Telling): string {
  const { labels } = invoicePhrases[language];
  return [
    net === undefined ? "" : `${labels.net} ${formatFen(net)}`,
    tax === undefined ? "" : `${labels.tax} ${formatFen(tax)}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** The axes beside validity that some source has spoken of. */
function axesLine(invoice: LedgerInvoice, telling: Telling): string {
  const { statuses } = invoicePhrases[telling.language];
  const known = STATUS_AXES.filter((axis) => axis !== "validity").flatMap((axis) => {
    const status = invoice.statuses[axis];
    return status ? [statuses[axis][status.value] ?? status.value] : [];
  });
  const line = known.join(" · ");
  return capitalised(line);
}

/** The axes that one would expect to hear of and no source has spoken of, said to be so. */
function missingLine(invoice: LedgerInvoice, telling: Telling): string {
  const { axes } = invoicePhrases[telling.language];
  const unknown = (["usage", "posting"] as const).filter((axis) => !invoice.statuses[axis]);
  if (invoice.direction !== "received" || invoice.red || unknown.length === 0) return "";
  return lookupPhrases[telling.language].notReported(unknown.map((axis) => axes[axis]));
}

/** As of when, and who says so: one line, or one a source where several have spoken. */
export function sourcesLine(invoice: LedgerInvoice, { language, now }: Telling): string {
  const { asOf, sources } = lookupPhrases[language];
  const newest = new Map<string, number>([[invoice.source, invoice.asOf]]);
  for (const status of Object.values(invoice.statuses)) {
    newest.set(status.source, Math.max(status.asOf, newest.get(status.source) ?? 0));
  }
  const moments = new Map<string, string[]>();
  for (const [source, at] of newest) {
    const moment = sayMoment(new Date(at), now, language);
    moments.set(moment, [...(moments.get(moment) ?? []), sources[source] ?? source]);
  }
  const said = [...moments].map(([moment, names]) => asOf(moment, names.join(language === "en" ? " and " : "和")));
  return `${said.join(language === "en" ? "; " : "；")}${language === "en" ? "." : "。"}`;
}

export function linksLines(
  { reversedBy, reverses }: Related,
  invoice: LedgerInvoice,
  { language, now }: Telling,
): string[] {
  const words = lookupPhrases[language];
  const lines = reversedBy.map((red) =>
    words.reversedBy(
      sayNumber(red.identity),
      sayDate(red.issuedOn, shanghaiDate(now), language),
      red.total === undefined ? "" : formatMoney(red.total),
    ),
  );
  if (!invoice.reverses) return lines;
  const blue = reverses
    ? words.reversesKnown(sayNumber(reverses.identity), reverses.total === undefined ? "" : formatMoney(reverses.total))
    : words.reversesUnknown(invoice.reverses);
  return [blue, ...lines];
}

/** An invoice with every fact that is known, the answer first: how it stands, then what it is, then who says so. */
export function invoiceCard(invoice: LedgerInvoice, related: Related, telling: Telling): Part {
  const { kinds, directions, labels, red } = invoicePhrases[telling.language];
  const { word, colour } = sayValidity(invoice, telling.language);
  const amount = invoice.total === undefined ? "" : formatMoney(invoice.total);
  const direction = invoice.direction === "unknown" ? "" : directions[invoice.direction];
  const [line] = related.lines;
  const item = related.lines.length === 1 && line?.name ? `${labels.item} ${line.name}` : "";
  const notes = [
    missingLine(invoice, telling),
    ...linksLines(related, invoice, telling),
    sourcesLine(invoice, telling),
  ].filter(Boolean);
  return {
    kind: "facts",
    title: [
      word,
      invoice.red ? inBrackets(kinds[invoice.kind], red, telling.language) : kinds[invoice.kind],
      [direction, amount].filter(Boolean).join(" "),
    ]
      .filter(Boolean)
      .join(" · "),
    colour,
    facts: factsOf(invoice, telling),
    lines: [
      sayNumber(invoice.identity),
      partiesLine(invoice, telling),
      amountsLine(invoice, telling),
      item,
      axesLine(invoice, telling),
      ...notes,
    ].filter(Boolean),
    notes: item ? [item, ...notes] : notes,
  };
}
