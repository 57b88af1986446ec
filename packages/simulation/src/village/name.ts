import { PersonName, type Sex } from "@huzhu/domain/people";
import { pick, type Random } from "../random.ts";

/** Whose naming habits a family follows. */
export type People = "Han" | "Yi";

/** Names change with the years: what parents chose before 1965, before 1990, and since. */
type Era = "old" | "middle" | "young";

interface Characters {
  readonly first: string;
  readonly second: string;
}

const HAN: Record<Era, Record<Sex, Characters>> = {
  old: {
    male: { first: "德正国光文天朝世永兴明登", second: "明华富贵才云福林清安全和" },
    female: { first: "秀桂玉素淑翠菊兰莲金世正", second: "芳英兰珍华琼碧群仙清会香" },
  },
  middle: {
    male: { first: "建志勇军永小国大云海晓成", second: "军强平华伟林刚勇明波斌兵" },
    female: { first: "丽红晓小春燕海冬秋艳雪永", second: "红梅丽霞燕琴敏容莉芬艳平" },
  },
  young: {
    male: { first: "子浩宇梓俊天一思家嘉博文", second: "轩宇豪杰涵航睿阳辰熙恒林" },
    female: { first: "雨欣梓思佳诗语子紫可雅若", second: "涵怡萱妍琪彤瑶婷雪桐甜菲" },
  },
};

const YI: Record<Sex, string> = {
  male: "阿木 尔哈 木呷 拉龙 伍沙 克古 日木 古尔 拉铁 伍果 史布 阿牛惹",
  female: "阿支 阿呷 尔洛 古史 阿依 子作 伍各 木果 阿果 史牛 日扎 依作",
};

const SURNAMES: Record<People, ReadonlyArray<string>> = {
  Han: [..."王李张刘陈杨黄周吴赵罗唐何谢邓冯曾彭蒋田汪龚", "欧阳", "令狐"],
  Yi: ["沙马", "吉克", "阿苏", "马海", "曲比", "勒格", "的莫", "阿尔"],
};

const era = (age: number): Era => (age >= 60 ? "old" : age >= 35 ? "middle" : "young");

export const pickSurname = (random: Random, people: People): string =>
  pick(random, SURNAMES[people]);

/** An invented name: 王秀英, 罗勇 among Han, 沙马·尔哈 among Yi. */
export const inventName = (
  random: Random,
  { people, surname, sex, age }: { people: People; surname: string; sex: Sex; age: number },
): PersonName => {
  if (people === "Yi") return PersonName.make(`${surname}·${pick(random, YI[sex].split(" "))}`);
  const { first, second } = HAN[era(age)][sex];
  const given = random() < 0.18 ? "" : pick(random, [...first]);
  return PersonName.make(`${surname}${given}${pick(random, [...second])}`);
};
