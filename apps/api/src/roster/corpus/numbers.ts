import {
  book,
  type DirtyFile,
  FIELDS,
  HEADER,
  idOf,
  type Lines,
  OF_WANG,
  sheet,
  WANG,
  WIFE,
} from "./dirty-file.ts";

const fileName = "花名册.xlsx";
const header = `花名册!1: ${FIELDS}`;
const withId = (id: string | number) => WANG.with(4, String(id));

type Told = DirtyFile["expected"]["rows"];

const lines = (name: string, rows: Lines, told: Told, said: Told): DirtyFile => ({
  name,
  fileName,
  bytes: book(sheet([HEADER, ...rows])),
  expected: { header, rows: told, said },
});

/** Identity numbers, as spreadsheets and people leave them. */
export const NUMBERS: ReadonlyArray<DirtyFile> = [
  lines(
    "an identity number that the spreadsheet keeps as a number",
    [[...WANG.slice(0, 4), 999999195001011200, "1950-01-01"]],
    ["2 bad 王大山"],
    [
      "第2行 身份证号被表格存成了数字999999195001011200，后几位已丢失，请先把这一列设成文本格式，再重新填写",
    ],
  ),
  lines(
    "an identity number as text of scientific notation",
    [withId("9.99999E+17")],
    ["2 bad 王大山"],
    [
      "第2行 身份证号被表格存成了数字9.99999E+17，后几位已丢失，请先把这一列设成文本格式，再重新填写",
    ],
  ),
  lines(
    "full-width digits, a small x, blanks and quotes",
    [
      withId(
        [...idOf("1950-01-01")]
          .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
          .join(""),
      ),
      ["１", "李桂兰", "妻", "女", "'999999 19520229 028x ", "１９５２．２．２９"],
    ],
    [`2 good ${OF_WANG}`, "3 good 李桂兰, 未分组 1, spouse, female, 1952-02-29"],
    [],
  ),
  lines(
    "an old number of 15 digits, once as text and once as a number",
    [withId("999999500101121"), [...WIFE.slice(0, 4), 999999520229122, "1952-02-29"]],
    ["2 bad 王大山", "3 bad 李桂兰"],
    [
      `第2行 身份证号是15位的老号，前6位后面加“19”、末尾加校验码，就是${idOf("1950-01-01")}，请对着新身份证核对后改成18位`,
      `第3行 身份证号是15位的老号，前6位后面加“19”、末尾加校验码，就是${idOf("1952-02-29", "122")}，请对着新身份证核对后改成18位`,
    ],
  ),
  lines(
    "a digit too few, a wrong one, a letter, a day that is none",
    [
      withId("99999919500101121"),
      ["2", "赵一", "户主", "男", "999999195001011214", "1950-01-01"],
      ["3", "赵二", "户主", "男", "99999919500101l212", "1950-01-01"],
      ["4", "赵三", "户主", "男", idOf("1950-02-29"), "1950-02-28"],
    ],
    ["2 bad 王大山", "3 bad 赵一", "4 bad 赵二", "5 bad 赵三"],
    [
      "第2行 身份证号应为18位，现在是17位，请核对原证件",
      `第3行 身份证号第18位应为${idOf("1950-01-01").slice(-1)}，填的是4，请核对原证件`,
      "第4行 身份证号第15位是“L”，不是数字，请核对原证件",
      "第5行 身份证号里的出生日期1950年2月29日不存在，请核对原证件",
    ],
  ),
  lines(
    "one number twice",
    [
      WANG,
      WIFE.with(4, WANG[4] ?? "")
        .with(3, "男")
        .with(5, "1950-01-01"),
    ],
    ["2 bad 王大山", "3 bad 李桂兰"],
    [
      "第2行 身份证号与第3行相同，请核对是哪一行填错",
      "第3行 身份证号与第2行相同，请核对是哪一行填错",
    ],
  ),
  lines(
    "sex and birth date against the number",
    [WANG.with(3, "女"), WIFE.with(5, "1952年3月1日")],
    ["2 bad 王大山", "3 bad 李桂兰"],
    [
      "第2行 性别写的是女，身份证号上是男，请核对原证件",
      "第3行 出生日期写的是1952年3月1日，身份证号上是1952年2月29日，请核对原证件",
    ],
  ),
  lines(
    "no number: name and birth date have to do",
    [withId("无"), WIFE.with(4, "/").with(5, "1952.2")],
    [`2 fixable ${OF_WANG}`, "3 bad 李桂兰"],
    [
      "第2行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
      "第3行 没有写身份证号，先按姓名和出生日期登记，以后请补上",
      "第3行 出生日期只写到1952年2月，没有身份证号时要写到日",
    ],
  ),
];
