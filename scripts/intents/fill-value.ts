const SELLERS = [
  "砚田商贸",
  "云杉餐饮",
  "青禾物流",
  "明湖数据",
  "北辰酒店",
  "禾光科技有限公司",
  "远山文具",
  "蓝鹊传媒",
];
const VENDORS = ["Yantian Trading", "Qinghe Logistics", "Maple Office Ltd", "Northlake Data", "Harbour & Sons"];
const PEOPLE = ["Mr. Lindqvist", "Ms. Okafor", "Dr. Tan", "Mrs. Petrov", "Grace", "Paul Bianchi", "Miss Duarte"];

const digits = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
const between = (low: number, high: number, random: () => number): number =>
  low + Math.floor(random() * (high - low + 1));
const two = (value: number): string => String(value).padStart(2, "0");
const pick = <T>(options: readonly T[], random: () => number): T => options[Math.floor(random() * options.length)] as T;

const number20 = (random: () => number): string =>
  `2${between(2, 6, random)}${pick(["11", "31", "44", "32", "33", "51"], random)}2000000${digits(9, random)}`;

function date(random: () => number): string {
  const [year, month, day] = [between(2019, 2026, random), between(1, 12, random), between(1, 28, random)];
  return pick(
    [
      `${year}-${two(month)}-${two(day)}`,
      `${month}月${day}号`,
      `${month}月${day}日`,
      `${year}年${month}月${day}日`,
      `${year}/${month}/${day}`,
      `${month}.${day}`,
    ],
    random,
  );
}

function dateEnglish(random: () => number): string {
  const month = pick(["January", "March", "Apr", "June", "Sept", "October", "December"], random);
  const day = between(1, 28, random);
  return pick([`${month} ${day}`, `${day} ${month}`, `${month} ${day}, 2025`, `${month}`, "2025-03-14"], random);
}

const amount = (random: () => number): string =>
  pick(
    [
      `${between(10, 9999, random)}.${digits(2, random)}`,
      `${between(10, 99_999, random)}元`,
      `${between(2, 90, random)}00块`,
      `¥${between(10, 9999, random)}.00`,
      "一千二百",
      "三千多",
      `${between(1, 9, random)}万`,
    ],
    random,
  );

const VALUES: Record<string, (random: () => number) => string> = {
  number20,
  number8: (random) => digits(8, random),
  code: (random) => `${pick(["011", "031", "044", "1100", "3200", "1440"], random)}${digits(9, random)}`.slice(0, 12),
  tail: (random) => digits(between(4, 6, random), random),
  bill: (random) => `#${digits(5, random)}`,
  order: (random) =>
    pick([digits(11, random), digits(15, random), `[ORDERID_${digits(8, random)}]`, `JD${digits(12, random)}`], random),
  date,
  day: dateEnglish,
  amount,
  sum: (random) =>
    pick(
      [`$${between(5, 900, random)}`, `${between(5, 900, random)} dollars`, `£${between(5, 90, random)}.50`],
      random,
    ),
  company: (random) => pick(SELLERS, random),
  vendor: (random) => pick(VENDORS, random),
  person: (random) => pick(PEOPLE, random),
  taxid: (random) => `91110108MA0${digits(6, random)}X`,
  n: (random) => String(between(2, 12, random)),
  version: (random) => `${between(1, 9, random)}.${between(0, 20, random)}.${between(0, 30, random)}`,
};

/** A made-up value for a slot; an unknown slot is a mistake in the content and says so. */
export function fillValue(name: string, random: () => number): string {
  const make = VALUES[name];
  if (!make) throw new Error(`no slot {${name}}: add it to slots.txt`);
  return make(random);
}
