import { addDays, type CalendarDate, firstOfMonth, shanghaiDate } from "../core/invoice/index.ts";
import { type DemoCompany, LUTING, OWN, QINGHE, SELLERS, XIHU, YANTIAN, YUNSHAN, ZHITOU } from "./companies.ts";

/** One invented invoice; amounts in fen. */
export interface DemoInvoice {
  digitalNumber: string;
  code: string;
  number: string;
  seller: DemoCompany;
  buyer: DemoCompany;
  issuedOn: string;
  net: number;
  tax: number;
  kind: string;
  status: string;
  remark: string;
  risk: string;
  /** What the deduction list says, where it says anything. */
  ticked?: "是" | "否";
  locked?: boolean;
  lines: { name: string; quantity: number; net: number; tax: number }[];
}

const SPECIAL = "数电发票(增值税专用发票)";
const ORDINARY = "数电发票(普通发票)";

type Told = Pick<DemoInvoice, "seller" | "issuedOn" | "net"> &
  Partial<Omit<DemoInvoice, "seller" | "issuedOn" | "net" | "lines">> & { split?: number };

// Shares of the net amount that a second and third line take, so that a demo invoice has something to open.
function linesOf(seller: DemoCompany, net: number, tax: number, split: number): DemoInvoice["lines"] {
  const each = Math.floor(net / split);
  const eachTax = Math.floor(tax / split);
  return Array.from({ length: split }, (_, at) => ({
    name: at === 0 ? seller.item : `${seller.item}(${at + 1})`,
    quantity: at + 1,
    net: at === 0 ? net - each * (split - 1) : each,
    tax: at === 0 ? tax - eachTax * (split - 1) : eachTax,
  }));
}

function invoice({ split = 1, ...told }: Told): DemoInvoice {
  const seller = told.seller;
  const tax = told.tax ?? Math.round((told.net * seller.rate) / 100);
  return {
    digitalNumber: "",
    code: "",
    number: "",
    buyer: OWN,
    kind: SPECIAL,
    status: "正常",
    remark: "",
    risk: "正常",
    ...told,
    tax,
    lines: linesOf(seller, told.net, tax, split),
  };
}

const year = (date: CalendarDate): string => date.slice(2, 4);

/** The invoices that the guide and the examples speak of. */
function known(today: CalendarDate): DemoInvoice[] {
  const recent = addDays(today, -9);
  const red = addDays(today, -6);
  const blue = `${year(addDays(today, -40))}112000000051734512`;
  return [
    invoice({
      digitalNumber: "24112000000031870426",
      seller: YANTIAN,
      issuedOn: "2024-05-28",
      net: 211_189,
      tax: 12_671,
      ticked: "是",
      split: 3,
    }),
    invoice({
      digitalNumber: "24112000000031117804",
      seller: YANTIAN,
      issuedOn: "2024-05-30",
      net: 211_189,
      tax: 12_671,
      status: "已红冲-全额",
    }),
    invoice({
      digitalNumber: "24112000000033405518",
      seller: YANTIAN,
      issuedOn: "2024-06-03",
      net: -211_189,
      tax: -12_671,
      remark: "被红冲蓝字数电发票号码:24112000000031117804",
    }),
    invoice({
      code: "011001900211",
      number: "24568734",
      seller: YUNSHAN,
      issuedOn: "2020-03-17",
      net: 46_226,
      tax: 2_774,
      kind: "增值税电子普通发票",
    }),
    invoice({
      digitalNumber: `${year(recent)}112000000060861234`,
      seller: YUNSHAN,
      issuedOn: recent,
      net: 32_075,
      kind: ORDINARY,
    }),
    invoice({
      digitalNumber: `${year(addDays(today, -70))}312000000047271234`,
      seller: QINGHE,
      issuedOn: addDays(today, -70),
      net: 180_000,
      ticked: "否",
    }),
    invoice({
      digitalNumber: blue,
      seller: YUNSHAN,
      issuedOn: addDays(today, -40),
      net: 120_755,
      tax: 7_245,
      status: "已红冲-全额",
      ticked: "是",
    }),
    invoice({
      digitalNumber: `${year(red)}112000000062900387`,
      seller: YUNSHAN,
      issuedOn: red,
      net: -120_755,
      tax: -7_245,
      remark: `被红冲蓝字数电发票号码:${blue}`,
    }),
    invoice({
      digitalNumber: `${year(addDays(today, -20))}952000000055120976`,
      seller: ZHITOU,
      issuedOn: addDays(today, -20),
      net: 884_867,
      ticked: "否",
      locked: true,
      split: 2,
    }),
    invoice({
      digitalNumber: `${year(addDays(today, -33))}322000000050418853`,
      seller: XIHU,
      issuedOn: addDays(today, -33),
      net: 500_000,
      risk: "疑点发票",
      ticked: "否",
    }),
    invoice({
      digitalNumber: `${year(addDays(today, -12))}112000000061550210`,
      seller: OWN,
      buyer: QINGHE,
      issuedOn: addDays(today, -12),
      net: 943_396,
      tax: 56_604,
    }),
  ];
}

const FILED_BY = 15;

/** What a checkup before filing has to find: in the month that it looks at on this day when none is named. */
function toBeFiled(today: CalendarDate): DemoInvoice[] {
  const last = addDays(Number(today.slice(8)) > FILED_BY ? today : firstOfMonth(today), -1);
  const misnamed = addDays(last, -2);
  const stranger = addDays(last, -4);
  const special = addDays(last, -5);
  const suspect = addDays(last, -7);
  return [
    invoice({
      digitalNumber: `${year(misnamed)}112000000063120447`,
      seller: XIHU,
      buyer: { ...OWN, name: "北京明湖数居服务有限公司" },
      issuedOn: misnamed,
      net: 300_000,
      kind: ORDINARY,
    }),
    invoice({
      digitalNumber: `${year(stranger)}332000000063008125`,
      seller: LUTING,
      buyer: { ...QINGHE, name: OWN.name },
      issuedOn: stranger,
      net: 84_906,
      kind: ORDINARY,
    }),
    invoice({
      digitalNumber: `${year(special)}312000000062951630`,
      seller: QINGHE,
      issuedOn: special,
      net: 1_260_000,
      ticked: "否",
    }),
    invoice({
      digitalNumber: `${year(suspect)}442000000062733918`,
      seller: ZHITOU,
      issuedOn: suspect,
      net: 2_654_000,
      risk: "异常凭证",
      ticked: "是",
    }),
  ];
}

const ORDINARY_DAYS = 420;
const ORDINARY_COUNT = 48;

/** Everyday invoices of the last fourteen months, the same for the same day. */
function ordinary(today: CalendarDate): DemoInvoice[] {
  let seed = 20_240_528;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: ORDINARY_COUNT }, (_, at) => {
    const seller = SELLERS[next(SELLERS.length)] ?? YANTIAN;
    const issuedOn = addDays(today, -1 - next(ORDINARY_DAYS));
    const serial = String(20_000_000 + at * 977_341 + next(900_000)).padStart(15, "0");
    return invoice({
      digitalNumber: `${year(issuedOn)}112${serial}`,
      seller,
      issuedOn,
      net: 5_000 + next(900_000),
      kind: next(3) === 0 ? ORDINARY : SPECIAL,
    });
  });
}

/** The demo's invoices as they would be exported on the day of `now`. */
export function demoInvoices(now: Date): DemoInvoice[] {
  const today = shanghaiDate(now);
  return [...known(today), ...toBeFiled(today), ...ordinary(today)];
}
