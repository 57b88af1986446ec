import { fold } from "../fold.ts";
import { Field } from "./field.ts";

const HEADINGS: Record<Field, string> = {
  hamlet: "组 组别 村民小组 小组 自然村 寨 寨子 屯 组名 所在组 村民组 网格",
  household: "户号 户编号 家庭编号 户序号 户籍号 户口编号",
  head: "户主 户主姓名 户主名字",
  name: "姓名 成员姓名 家庭成员姓名 家庭成员 村民姓名 名字 人员姓名",
  relation: "与户主关系 关系 与户主的关系 家庭关系 与户主之关系 户主关系",
  sex: "性别",
  idNumber:
    "身份证号 身份证号码 身份证 证件号码 证件号 公民身份号码 公民身份证号码 居民身份证号 居民身份证号码",
  birthDate: "出生日期 出生年月 出生年月日 生日 出生时间",
  phone: "联系电话 电话 手机号 手机 手机号码 电话号码 联系方式",
  residence: "是否在家 居住状态 居住情况 在家情况 是否常住 是否在村",
  away: "外出情况 是否外出 外出 务工情况 外出务工情况 是否外出务工",
  address: "住址 门牌 门牌号 地址 家庭住址 现住址 详细地址",
  card: "卡号 积分卡号 一卡通号",
  note: "备注 说明",
};

const BY_HEADING = new Map<string, Field>(
  Field.literals.flatMap((field) =>
    HEADINGS[field].split(" ").map((heading) => [heading, field] as const),
  ),
);

/** `身 份 证 号（18位）*` is 身份证号: blanks, brackets and marks say nothing about the column. */
const bare = (text: string): string =>
  fold(text)
    .replace(/\(.*?\)|\[.*?\]|【.*?】/g, "")
    .replace(/[*:_、,，。/]/g, "");

/** The field that a heading names, or `null` when no roster calls a column so. */
export const fieldOf = (heading: string): Field | null => BY_HEADING.get(bare(heading)) ?? null;
