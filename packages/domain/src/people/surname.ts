import type { PersonName } from "./name.ts";
import { isPseudonym } from "./pseudonym.ts";

const COMPOUND = new Set(
  (
    "欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 " +
    "公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 颛孙 " +
    "壤驷 公良 漆雕 乐正 宰父 谷梁 拓跋 夹谷 轩辕 令狐 段干 百里 呼延 东郭 南门 羊舌 微生 左丘 东门 " +
    "西门 第五"
  ).split(" "),
);

/**
 * What somebody is called by: 王, 欧阳; of a name in parts (阿依古丽·买买提) the first part. A name
 * of two characters has a surname of one, even where those two are a compound surname.
 */
export const surname = (name: PersonName): string => {
  if (isPseudonym(name)) return name;
  const [first = "", ...rest] = name.split("·");
  if (rest.length > 0) return first;
  const characters = [...name];
  const two = characters.slice(0, 2).join("");
  return characters.length > 2 && COMPOUND.has(two) ? two : (characters[0] ?? "");
};
