// What input methods and fast fingers really confuse in this domain; a swapped character keeps the sound or the shape.
const SOUNDS: Record<string, string> = {
  票: "飘漂嫖",
  抬: "台太",
  税: "睡说水",
  码: "吗马",
  传: "船",
  号: "好",
  红: "洪",
  账: "帐",
  帐: "账",
  录: "陆",
  订: "定",
  的: "得地",
  在: "再",
  再: "在",
  吗: "嘛么麻",
  呢: "捏",
  查: "差茶",
  验: "检",
  冲: "充",
  专: "砖",
  普: "谱",
  销: "消",
  寄: "记",
  邮: "油",
  箱: "相",
  作: "做",
  废: "费",
  勾: "够",
  抵: "低",
  校: "效",
  伪: "为",
  那: "哪",
  哪: "那",
  具: "局",
  据: "剧",
  载: "在",
  催: "崔",
  退: "腿",
  需: "须",
  编: "边",
  额: "而",
  收: "手",
};

const at = (length: number, random: () => number): number => Math.floor(random() * length);

function slipChinese(text: string, random: () => number): string {
  const places = [...text].flatMap((character, index) => (SOUNDS[character] ? [index] : []));
  if (places.length === 0) return text;
  const characters = [...text];
  const place = places[at(places.length, random)] ?? 0;
  const sounds = SOUNDS[characters[place] ?? ""] ?? "";
  characters[place] = sounds[at(sounds.length, random)] ?? "";
  return characters.join("");
}

function slipWord(word: string, random: () => number): string {
  const place = 1 + at(word.length - 2, random);
  const [one = "", other = ""] = [word[place], word[place + 1]];
  const kinds = [
    word.slice(0, place) + other + one + word.slice(place + 2),
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + one + word.slice(place),
  ];
  return kinds[at(kinds.length, random)] ?? word;
}

function slipEnglish(text: string, random: () => number): string {
  const words = text.split(" ");
  const places = words.flatMap((word, index) => (/^[a-z]{5,}$/i.test(word) ? [index] : []));
  const place = places[at(Math.max(1, places.length), random)];
  if (place === undefined) return text.replaceAll("'", "");
  words[place] = slipWord(words[place] ?? "", random);
  return words.join(" ");
}

/** The sentence with one slip of the pen in it, by sound or by finger. */
export const slip = (text: string, language: string, random: () => number): string =>
  language === "en" ? slipEnglish(text, random) : slipChinese(text, random);
