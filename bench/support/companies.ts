import { usccCheckCharacter } from "../../src/core/invoice/index.ts";
import { type Random, seeded } from "./random.ts";

export interface Company {
  name: string;
  taxId: string;
}

const CITIES =
  "北京市 上海市 天津市 重庆市 广州市 深圳市 杭州市 南京市 苏州市 武汉市 成都市 西安市 青岛市 大连市 厦门市".split(" ");
const FIRST = "青澄砚明云临安景和瑞恒启嘉锦润泽远宏拓海星禾川岚溪柏松竹梅宁静朗晨曦".split("");
const SECOND = "禾野田霞舟岭川屿汀渚原陌序章衡信诚达通盛丰茂祥源航翼帆桥石木林森".split("");
const TRADES =
  "科技 商贸 物流 电子 建材 餐饮管理 信息技术 文化传媒 医疗器械 机械设备 食品 服饰 物业管理 广告 咨询".split(" ");
const KINDS = ["有限公司", "有限责任公司", "股份有限公司", "集团有限公司"];

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

function taxId(random: Random): string {
  const tail = Array.from({ length: 9 }, () => ALPHABET.charAt(random.below(ALPHABET.length))).join("");
  const first17 = `911101${String(random.below(20) + 1).padStart(2, "0")}${tail}`;
  return first17 + usccCheckCharacter(first17);
}

/** Invented companies with distinct names and valid check characters. */
export function companies(count: number, seed = 7): Company[] {
  const random = seeded(seed);
  const names = new Set<string>();
  while (names.size < count) {
    const brand = random.pick(FIRST) + random.pick(SECOND) + (random.below(3) === 0 ? random.pick(SECOND) : "");
    names.add(random.pick(CITIES) + brand + random.pick(TRADES) + random.pick(KINDS));
  }
  return [...names].map((name) => ({ name, taxId: taxId(random) }));
}
