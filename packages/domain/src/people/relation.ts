import { Schema } from "effect";
import { fold } from "./fold.ts";

/** What a resident is to the head of the household, after the classes of GB/T 4761. */
export const Relation = Schema.Literals([
  "head",
  "spouse",
  "child",
  "childInLaw",
  "grandchild",
  "parent",
  "grandparent",
  "sibling",
  "other",
]);
export type Relation = typeof Relation.Type;

export const RELATION_LABELS: Record<Relation, string> = {
  head: "户主",
  spouse: "配偶",
  child: "子女",
  childInLaw: "儿媳女婿",
  grandchild: "孙辈",
  parent: "父母",
  grandparent: "祖辈",
  sibling: "兄弟姐妹",
  other: "其他",
};

const WORDS: Record<Relation, string> = {
  head: "户主 本人 本户 户主本人",
  spouse: "配偶 妻 妻子 夫 丈夫 爱人 老伴 妻或夫",
  child: "子女 子 女 儿子 女儿 儿 独生子 独生女 养子 养女 继子 继女",
  childInLaw: "儿媳女婿 儿媳 媳妇 儿媳妇 女婿 子女配偶",
  grandchild: "孙辈 孙 孙子 孙女 外孙 外孙子 外孙女 孙子女 重孙 曾孙 曾孙女",
  parent: "父母 父 母 父亲 母亲 岳父 岳母 公公 婆婆 公爹 继父 继母",
  grandparent: "祖辈 祖父 祖母 爷爷 奶奶 外祖父 外祖母 外公 外婆 祖父母",
  sibling: "兄弟姐妹 兄 弟 姐 妹 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹",
  other: "其他 其它 其他亲属 非亲属 亲属",
};

const BY_WORD = new Map<string, Relation>(
  Relation.literals.flatMap((relation) =>
    WORDS[relation].split(" ").map((word) => [word, relation] as const),
  ),
);

/** 长子, 次女, 三儿子, 小女 … are children whatever their place. */
const PLACE = /^[长次大小幺二三四五六七八九]/u;

/** Reads 与户主关系 as rosters write it; `null` for a word it does not know. */
export const readRelation = (text: string): Relation | null => {
  const word = fold(text);
  return BY_WORD.get(word) ?? BY_WORD.get(word.replace(PLACE, "")) ?? null;
};
