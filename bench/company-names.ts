import { seededRandom } from "../src/core/language/index.ts";

const PLACES =
  "北京 上海 深圳 广州 杭州 苏州 南京 成都 武汉 西安 天津 重庆 长沙 青岛 宁波 郑州 合肥 福州 厦门 济南 大连 沈阳 昆明 无锡 东莞 佛山 石家庄 哈尔滨 北京朝阳 上海浦东 广东 江苏 浙江 山东".split(
    " ",
  );
const BRAND =
  "砚田云杉青禾枝头鹿汀溪湖明霞华信恒泰嘉禾瑞丰鼎盛博远宏图锦绣天成金石玉泉星河海岳山川林木春秋东风新元正和安康永利同方百川千里万象中原大成长青立诚德润思源启航智慧创科凯越佳美优品盛世龙腾凤鸣祥瑞福临禄源寿康喜乐九州四海三江五岳六合七星八方双桥一鸣".split(
    "",
  );
const TRADES =
  "科技 贸易 商贸 电子科技 信息技术 餐饮管理 物流 酒店管理 文化传媒 建筑工程 机电设备 医疗器械 咨询 广告 食品 服装 化工 建材 软件 网络科技 生物科技 供应链管理 环保科技 装饰工程 汽车服务 物业管理 教育科技 新能源 印刷 家具 财务咨询 人力资源 运输 仪器仪表 农业科技 电气 数据服务 智能科技 进出口 实业".split(
    " ",
  );
const FORMS = ["有限公司", "有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司"];

export interface BenchCompany {
  name: string;
  place: string;
  brand: string;
  trade: string;
}

/** Distinct companies that do not exist, the same for the same seed. */
export function benchCompanies(count: number, seed = 1): BenchCompany[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const made = new Map<string, BenchCompany>();
  while (made.size < count) {
    const length = random() < 0.35 ? 2 : random() < 0.7 ? 3 : 4;
    const brand = Array.from({ length }, () => pick(BRAND)).join("");
    const [place, trade] = [pick(PLACES), pick(TRADES)];
    const name = `${place}${brand}${trade}${pick(FORMS)}`;
    made.set(name, { name, place, brand, trade });
  }
  return [...made.values()];
}
