import { fold } from "../fold.ts";
import { Field } from "./field.ts";

const HEADINGS: Record<Field, string> = {
  hamlet:
    "组 组别 村民小组 小组 自然村 寨 寨子 屯 组名 所在组 村民组 网格 社 所属组 所属小组 村组 组号",
  household: "户号 户编号 家庭编号 户序号 户籍号 户口编号 户口本号 户口簿号 户主编号",
  head: "户主 户主姓名 户主名字 户主名 所属户主",
  name: "姓名 成员姓名 家庭成员姓名 家庭成员 村民姓名 名字 人员姓名 成员 人口姓名 姓名全称",
  relation: "与户主关系 关系 与户主的关系 家庭关系 与户主之关系 户主关系 同户主关系 与户主 称谓",
  sex: "性别 男女",
  idNumber:
    "身份证号 身份证号码 身份证 证件号码 证件号 公民身份号码 公民身份证号码 居民身份证号 居民身份证号码 公民身份证号 身份号码 身份证件号码 身份证件号 有效证件号码 居民身份号码",
  birthDate: "出生日期 出生年月 出生年月日 生日 出生时间 出生 出生日",
  phone: "联系电话 电话 手机号 手机 手机号码 电话号码 联系方式 联系号码 本人电话 移动电话",
  residence:
    "是否在家 居住状态 居住情况 在家情况 是否常住 是否在村 是否常住人口 在村情况 居住地状态",
  away: "外出情况 是否外出 外出 务工情况 外出务工情况 是否外出务工 外出地 外出地点 务工地点 外出务工地",
  address: "住址 门牌 门牌号 地址 家庭住址 现住址 详细地址 居住地址 家庭地址 门牌号码",
  card: "卡号 积分卡号 一卡通号 互助卡号 积分卡",
  note: "备注 说明 其他",
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

/** Whether a heading over several columns says that they speak of the head. */
export const isHeadGroup = (heading: string): boolean =>
  /^户主(基本)?(信息|情况|资料)?$/u.test(bare(heading));

/** The field that a heading names, or `null` when no roster calls a column so. */
export const fieldOf = (heading: string): Field | null => BY_HEADING.get(bare(heading)) ?? null;
