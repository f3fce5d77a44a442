const DIGITS: Record<string, number> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const GROUPS: Record<string, number> = { 万: 10_000, 萬: 10_000, 亿: 100_000_000 };

/** Characters that a Chinese numeral is made of. */
export const CHINESE_NUMERAL = "零〇一二两兩三四五六七八九十百千万萬亿壹贰叁肆伍陆柒捌玖拾佰仟";

/** `一千二百` as 1200, `三万五` as 35000, `十六` as 16; undefined for what is no number. */
export function chineseNumber(text: string): number | undefined {
  let [total, section, digit, unit] = [0, 0, 0, 1];
  let seen = false;
  for (const character of text) {
    const [value, step, group] = [DIGITS[character], UNITS[character], GROUPS[character]];
    if (value !== undefined) {
      digit = value;
      if (value === 0) unit = 1;
    } else if (step !== undefined) {
      section += (digit || 1) * step;
      [digit, unit] = [0, step];
    } else if (group !== undefined) {
      total += (section + digit || 1) * group;
      [section, digit, unit] = [0, 0, group];
    } else return undefined;
    seen = true;
  }
  if (!seen) return undefined;
  // 三万五 and 一千二 leave the last unit out: the digit counts a tenth of the unit before.
  return total + section + (unit >= 100 && digit > 0 ? digit * (unit / 10) : digit);
}
