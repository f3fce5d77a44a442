/** Where an invoice's tax bureau is; code is the four-digit 行政区划, `certain` is false where the mapping is hearsay. */
export interface Region {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly certain: boolean;
}

// GB/T 2260, the provinces that issue national invoices.
const PROVINCES = table(`
  1100 北京 Beijing, 1200 天津 Tianjin, 1300 河北 Hebei, 1400 山西 Shanxi, 1500 内蒙古 Inner Mongolia,
  2100 辽宁 Liaoning, 2200 吉林 Jilin, 2300 黑龙江 Heilongjiang, 3100 上海 Shanghai, 3200 江苏 Jiangsu,
  3300 浙江 Zhejiang, 3400 安徽 Anhui, 3500 福建 Fujian, 3600 江西 Jiangxi, 3700 山东 Shandong,
  4100 河南 Henan, 4200 湖北 Hubei, 4300 湖南 Hunan, 4400 广东 Guangdong, 4500 广西 Guangxi, 4600 海南 Hainan,
  5000 重庆 Chongqing, 5100 四川 Sichuan, 5200 贵州 Guizhou, 5300 云南 Yunnan, 5400 西藏 Tibet,
  6100 陕西 Shaanxi, 6200 甘肃 Gansu, 6300 青海 Qinghai, 6400 宁夏 Ningxia, 6500 新疆 Xinjiang`);

// 计划单列市: the five cities whose tax bureau stands beside its province's.
const CITIES = table(`
  2102 大连 Dalian, 3302 宁波 Ningbo, 3502 厦门 Xiamen, 3702 青岛 Qingdao, 4403 深圳 Shenzhen`);

// 95 was seen with a Shenzhen paper code; 91 to 94 are only said to follow the same order.
const DIGITAL_CITIES = new Map([
  ["91", { code: "2102", certain: false }],
  ["92", { code: "3302", certain: false }],
  ["93", { code: "3502", certain: false }],
  ["94", { code: "3702", certain: false }],
  ["95", { code: "4403", certain: true }],
]);

/** Every region an invoice can come from. */
export const REGIONS: readonly Region[] = [...PROVINCES.values(), ...CITIES.values()];

/** From the four region digits of an 发票代码; other cities' digits collapse into their province. */
export function regionOfCode(digits: string): Region | undefined {
  return CITIES.get(digits) ?? PROVINCES.get(`${digits.slice(0, 2)}00`);
}

/** From the two region digits of a 20-digit number. */
export function regionOfDigitalNumber(digits: string): Region | undefined {
  const city = DIGITAL_CITIES.get(digits);
  if (!city) return PROVINCES.get(`${digits}00`);
  const region = CITIES.get(city.code);
  return region && { ...region, certain: city.certain };
}

function table(rows: string): Map<string, Region> {
  const regions = rows.split(",").map((row) => {
    const [code = "", zh = "", ...en] = row.trim().split(" ");
    return { code, zh, en: en.join(" "), certain: true };
  });
  return new Map(regions.map((region) => [region.code, region]));
}
