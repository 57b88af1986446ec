import type { ResidentId } from "../ids.ts";
import type { Sex } from "../sex.ts";
import type { KinStep, Kinship } from "./kinship.ts";

type SexOf = (id: ResidentId) => Sex | null;

/** What somebody is called by a step, by their sex. */
const STEP_WORDS: Record<KinStep["step"], Record<Sex | "unknown", string>> = {
  parent: { male: "父亲", female: "母亲", unknown: "父母" },
  child: { male: "儿子", female: "女儿", unknown: "子女" },
  spouse: { male: "丈夫", female: "妻子", unknown: "配偶" },
};

/** A step by its first letter, behind it the sex of whoever it leads to: `pf` is the mother. */
const codeOf = ({ step, to }: KinStep, sexOf: SexOf): string =>
  `${step[0]}${sexOf(to) === "female" ? "f" : "m"}`;

/** Ways that have a word of their own, after {@link codeOf}; `.` stands for either sex. */
const SHORT: ReadonlyArray<readonly [RegExp, string]> = [
  [/^p.cm$/, "兄弟"],
  [/^p.cf$/, "姐妹"],
  [/^pmpm$/, "爷爷"],
  [/^pmpf$/, "奶奶"],
  [/^pfpm$/, "外公"],
  [/^pfpf$/, "外婆"],
  [/^cmcm$/, "孙子"],
  [/^cmcf$/, "孙女"],
  [/^cfcm$/, "外孙"],
  [/^cfcf$/, "外孙女"],
  [/^pmp.cm$/, "伯伯或叔叔"],
  [/^pmp.cf$/, "姑姑"],
  [/^pfp.cm$/, "舅舅"],
  [/^pfp.cf$/, "姨妈"],
  [/^p.cmcm$/, "侄子"],
  [/^p.cmcf$/, "侄女"],
  [/^p.cfcm$/, "外甥"],
  [/^p.cfcf$/, "外甥女"],
  [/^pmp.cmcm$/, "堂兄弟"],
  [/^pmp.cmcf$/, "堂姐妹"],
  [/^p.p.c.cm$/, "表兄弟"],
  [/^p.p.c.cf$/, "表姐妹"],
  [/^smpm$/, "公公"],
  [/^smpf$/, "婆婆"],
  [/^sfpm$/, "岳父"],
  [/^sfpf$/, "岳母"],
  [/^cmsf$/, "儿媳"],
  [/^cfsm$/, "女婿"],
  [/^p.cmsf$/, "嫂子或弟媳"],
  [/^p.cfsm$/, "姐夫或妹夫"],
  [/^pfsm$/, "继父"],
  [/^pmsf$/, "继母"],
  [/^c.s.p.$/, "亲家"],
];

/** What the second is to the first, as people say it: 女婿, 表姐妹; else step by step. */
export const kinWords = ({ steps }: Pick<Kinship, "steps">, sexOf: SexOf): string => {
  const code = steps.map((step) => codeOf(step, sexOf)).join("");
  const short = SHORT.find(([shape]) => shape.test(code));
  if (short) return short[1];
  return steps.map(({ step, to }) => STEP_WORDS[step][sexOf(to) ?? "unknown"]).join("的");
};

/** By what two people are kin, for who wants to know why: 女婿，1代姻亲. */
export const degreeWords = ({ degree, marriages }: Kinship): string => {
  if (degree === 0) return "夫妻";
  return `${degree}代${marriages === 0 ? "血亲" : "姻亲"}`;
};

interface TwoKin {
  readonly of: string;
  readonly to: string;
  readonly kinship: Kinship;
}

/** 张强是李秀英的女婿（1代姻亲）: for whoever asks why the two are kin. */
export const kinSentence = ({ of, to, kinship }: TwoKin, sexOf: SexOf): string =>
  `${to}是${of}的${kinWords(kinship, sexOf)}（${degreeWords(kinship)}）`;
