import {
  book,
  type DirtyFile,
  FIELDS,
  HEADER,
  type Lines,
  OF_WANG,
  sheet,
  WANG,
} from "./dirty-file.ts";

const header = `花名册!1: ${FIELDS}`;
type Told = DirtyFile["expected"]["rows"];

const born = (name: string, births: Lines[number], told: Told, said: Told): DirtyFile => ({
  name,
  fileName: "花名册.xlsx",
  bytes: book(
    sheet([
      HEADER,
      ...births.map((birth, nth) => [
        String(nth + 1),
        `王${"一二三四五六七八九"[nth] ?? ""}`,
        "户主",
        "男",
        "",
        birth,
      ]),
    ]),
  ),
  expected: {
    header,
    rows: told,
    said: births
      .map((_, nth) => `第${nth + 2}行 没有写身份证号，先按姓名和出生日期登记，以后请补上`)
      .flatMap((missing, nth) => [
        missing,
        ...said.filter((one) => one.startsWith(`第${nth + 2}行`)),
      ]),
  },
});

const row = (nth: number, birth: string) =>
  `${nth + 1} fixable 王${"一二三四五六七八九"[nth - 1]}, 未分组 ${nth}, head, male, ${birth}`;

/** Birth dates as cells and as text, in the forms that people type. */
export const DATES: ReadonlyArray<DirtyFile> = [
  born(
    "dates as cells, and as text with dashes, slashes, dots and hanzi",
    [
      new Date(Date.UTC(1950, 0, 2)),
      "1950-1-2",
      "1950/01/02",
      "1950.1.2",
      "1950年1月2日",
      "一九五〇年一月二日",
      "19500102",
      "1950-01-02 00:00:00",
      "１９５０－１－２",
    ],
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((nth) => row(nth, "1950-01-02")),
    [],
  ),
  born(
    "dates that lost their format or their century",
    [18264, "18264", "50.1.2", "19/1/2", "3/4/1950", "1950-13-01", "腊月初八"],
    [
      row(1, "1950-01-01"),
      row(2, "1950-01-01"),
      row(3, "1950-01-02"),
      "5 bad 王四",
      "6 bad 王五",
      "7 bad 王六",
      "8 bad 王七",
    ],
    [
      "第2行 出生日期写的是“18264”，按1950年1月1日记，请核对",
      "第3行 出生日期写的是“18264”，按1950年1月1日记，请核对",
      "第4行 出生日期写的是“50.1.2”，按1950年1月2日记，请核对",
      "第5行 出生日期“19/1/2”可能是1919年1月2日，也可能是2019年1月2日，请写成1956-03-05这样",
      "第6行 出生日期“3/4/1950”可能是1950年3月4日，也可能是1950年4月3日，请写成1956-03-05这样",
      "第7行 出生日期“1950-13-01”看不懂，请写成1956-03-05这样",
      "第8行 出生日期“腊月初八”看不懂，请写成1956-03-05这样",
    ],
  ),
  {
    name: "months and years only, which the identity number completes",
    fileName: "花名册.xlsx",
    bytes: book(sheet([HEADER, WANG.with(5, "1950.01")])),
    expected: { header, rows: [`2 good ${OF_WANG}`], said: [] },
  },
  {
    name: "a birthday of the farmers' calendar beside an identity number",
    fileName: "花名册.xlsx",
    bytes: book(sheet([HEADER, WANG.with(5, "农历冬月十三")])),
    expected: {
      header,
      rows: [`2 fixable ${OF_WANG}`],
      said: ["第2行 出生日期“农历冬月十三”是农历，按身份证号记为1950年1月1日"],
    },
  },
];
