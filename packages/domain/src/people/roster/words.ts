import { Match } from "effect";
import { SEX_LABELS } from "../sex.ts";
import { FIELD_LABELS } from "./field.ts";
import type { HeaderRefusal } from "./find-header.ts";
import type { Finding } from "./finding.ts";
import type { Problem } from "./problem.ts";
import type { LeftHow } from "./register.ts";

/** `1956年3月5日`, or as much of it as is written; what is no date stays as it is. */
const day = (written: string): string =>
  written.replace(
    /^(\d{4})(?:-0?(\d+))?(?:-0?(\d+))?$/,
    (_, year: string, month?: string, date?: string) =>
      `${year}年${month ? `${month}月` : ""}${date ? `${date}日` : ""}`,
  );

const LEFT_WORDS: Record<LeftHow, string> = {
  died: "去世",
  movedOut: "迁出",
  marriedOut: "嫁出",
  enteredWrongly: "撤回（登错了）",
};

const inWords = Match.typeTags<Problem, string>()({
  NameEmpty: () => "没有写姓名",
  NameTooLong: ({ length, most }) => `姓名有${length}个字，最多${most}个字`,
  NameHasOthers: ({ found }) => `姓名里有“${found}”，姓名只能写汉字和“·”`,

  IdWrongLength: ({ length }) => `身份证号应为18位，现在是${length}位，请核对原证件`,
  IdNotDigits: ({ place, found }) => `身份证号第${place}位是“${found}”，不是数字，请核对原证件`,
  IdImpossibleDate: ({ written }) => `身份证号里的出生日期${day(written)}不存在，请核对原证件`,
  IdWrongChecksum: ({ expected, found }) =>
    `身份证号第18位应为${expected}，填的是${found}，请核对原证件`,
  IdLostDigits: ({ written }) =>
    `身份证号被表格存成了数字${written}，后几位已丢失，请先把这一列设成文本格式，再重新填写`,
  IdOfFifteen: ({ becomes }) =>
    `身份证号是15位的老号，前6位后面加“19”、末尾加校验码，就是${becomes}，请对着新身份证核对后改成18位`,
  FormulaBroken: ({ written }) =>
    `公式没有算出结果（${written}），请在表里把这一列复制，再“选择性粘贴”成数值`,
  FormulaIgnored: ({ written }) => `公式没有算出结果（${written}），先不记`,
  IdMissing: () => "没有写身份证号，先按姓名和出生日期登记，以后请补上",
  SameIdInFile: ({ otherRow }) => `身份证号与第${otherRow}行相同，请核对是哪一行填错`,
  SamePersonInFile: ({ otherRow }) =>
    `与第${otherRow}行同名同生日，分不清是不是同一个人，请补上身份证号或删去一行`,
  NamesakeUnclear: ({ otherRow }) =>
    `与第${otherRow}行同名同生日，村里登记的那一位还没有身份证号，分不清是哪一个，请先给那一位补上`,
  IdDiffers: ({ registered }) =>
    `这一户已有同名同生日的人，身份证号是${registered}，与填的不同，请核对原证件`,
  PersonLeft: ({ how }) =>
    `村里登记这个人已经${LEFT_WORDS[how]}，表里还有，请核对；真的回来了，请先在那一户里登记“迁回”`,
  SameNameInHousehold: ({ otherRow }) => `与同户第${otherRow}行同名，请看是否重复`,
  PerhapsKnown: ({ household }) =>
    `户号${household}里已有同名同生日的人，先按新增登记，请看是不是同一个人`,

  BirthDateMissing: () => "没有身份证号，也没有写出生日期，两样要写一样",
  BirthDateUnreadable: ({ written }) => `出生日期“${written}”看不懂，请写成1956-03-05这样`,
  BirthDateIncomplete: ({ written }) => `出生日期只写到${day(written)}，没有身份证号时要写到日`,
  BirthDateDisagrees: ({ written, byId }) =>
    `出生日期写的是${day(written)}，身份证号上是${day(byId)}，请核对原证件`,
  BirthDateAmbiguous: ({ written, one, another }) =>
    `出生日期“${written}”可能是${day(one)}，也可能是${day(another)}，请写成1956-03-05这样`,
  BirthDateLunar: ({ written, byId }) => `出生日期“${written}”是农历，按身份证号记为${day(byId)}`,
  BirthDateGuessed: ({ written, read }) => `出生日期写的是“${written}”，按${day(read)}记，请核对`,
  RowHidden: () => "这一行在表里是隐藏的，也读进来了，请看要不要",
  BirthDateFromId: ({ byId }) => `没有写出生日期，已按身份证号填为${day(byId)}`,
  BornInFuture: ({ birthDate }) => `出生日期${day(birthDate)}还没有到，请核对`,
  AgeUnlikely: ({ age }) => `按出生日期已有${age}岁，请看是否填错`,

  SexMissing: () => "没有身份证号，也没有写性别，两样要写一样",
  SexUnreadable: ({ written }) => `性别“${written}”看不懂，请写男或女`,
  SexDisagrees: ({ written, byId }) =>
    `性别写的是${SEX_LABELS[written]}，身份证号上是${SEX_LABELS[byId]}，请核对原证件`,
  SexFromId: ({ byId }) => `没有写性别，已按身份证号填为${SEX_LABELS[byId]}`,

  RelationMissing: () => "没有写与户主关系，先记为“其他”",
  RelationUnknown: ({ written }) => `与户主关系“${written}”不认识，先不改，新增的记为“其他”`,
  TwoHeads: ({ otherRow }) => `这一户的户主已在第${otherRow}行，一户只能有一个户主`,
  HeadMissing: () => "这一户没有写谁是户主，请以后补上",

  HouseholdUnknown: () => "没有户号，也没有户主，看不出是哪一户",
  HouseholdNumberTooLong: ({ length }) => `户号有${length}个字，最多32个字`,
  HeadNotListed: ({ head }) => `没有户号，名单里又找不到户主${head}，请写上户号`,
  HeadRowBad: ({ otherRow }) => `没有户号，户主在第${otherRow}行有错，请先改好那一行`,
  HouseholdOfOthers: ({ number }) =>
    `村里已有户号${number}，那一户与这一户没有一个相同的人，请核对组和户号`,
  HeadUnclear: ({ head, household }) =>
    `${head}现在登记在户号${household}，分不清是换了户主还是分了户，请写上户号`,
  PlaceDiffers: ({ written, registered }) =>
    `表里是“${written}”，村里登记的是“${registered}”，先不改`,
  HamletMissing: () => "没有写是哪个组，先放在“未分组”",

  ResidenceUnknown: ({ written }) => `是否在家写的“${written}”看不懂，先不改，新增的记为在家`,
  PhoneUnreadable: ({ written }) => `电话“${written}”不像手机号或座机号，先不记`,
  CardWrongLength: ({ length, shortest, longest }) =>
    `卡号有${length}位，应为${shortest}到${longest}位，先不记`,
  CardHasOthers: ({ found }) => `卡号里有“${found}”，只能是数字和A到F，先不记`,
  CardTaken: ({ number }) => `卡号${number}已挂失或在别人名下，先不记`,
  SameCardInFile: ({ otherRow }) => `卡号与第${otherRow}行相同，两行都先不记`,
});

/** One plain sentence for a cadre: which row, what is the matter, what to do. */
export const sentence = ({ row, problem }: Finding): string => `第${row}行 ${inWords(problem)}`;

/** What the cell most likely has to say, where the problem itself tells. */
export const suggestionFor = ({ problem }: Finding): string | null =>
  problem._tag === "IdOfFifteen" ? problem.becomes : null;

/** Why no roster was found in a sheet. */
export const headerSentence = Match.typeTags<HeaderRefusal, string>()({
  HeaderNotFound: ({ sheet, rowsSearched }) =>
    `“${sheet}”的前${rowsSearched}行里找不到表头，表头要有姓名、身份证号这样的列名`,
  ColumnsMissing: ({ sheet, row, oneOf }) => {
    const missing = oneOf.map((fields) => fields.map((field) => FIELD_LABELS[field]).join("或"));
    return `“${sheet}”第${row}行的表头缺少：${missing.join("；")}`;
  },
});
