import { CertifiedSkill, PROFESSION_LABELS, type Skill } from "../helper/skill.ts";

/** Words in the title of a service by which its skill is known; the first that stands in it counts. */
const WORDS: ReadonlyArray<readonly [RegExp, Skill]> = [
  [/[浴澡]/u, "bathing"],
  [/[洁扫]|洗衣|家务/u, "cleaning"],
  [/餐|饭|食/u, "cooking"],
  [/理发|剪/u, "hairdressing"],
  [/[修装]/u, "repair"],
  [/陪诊|助行|接送|出行/u, "transport"],
  [/代购|代办|跑腿/u, "errands"],
  [/医|药|康复/u, "medicine"],
  [/护理|照护|翻身/u, "care"],
  [/聊|探访|问候|陪/u, "company"],
  [/农|地里/u, "farming"],
];

interface Asked {
  readonly title: string;
  /** What the catalog demands, in its words. */
  readonly qualification?: ReadonlyArray<string>;
}

/** The skill that a service of the catalog asks for; `null` where anybody can do it. */
export const skillFor = ({ title, qualification = [] }: Asked): Skill | null => {
  const profession = CertifiedSkill.literals.find((skill) =>
    qualification.includes(PROFESSION_LABELS[skill]),
  );
  return profession ?? WORDS.find(([word]) => word.test(title))?.[1] ?? null;
};
