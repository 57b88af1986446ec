import { book, type DirtyFile, HEADER, idOf, sheet, WANG, WIFE } from "./dirty-file.ts";

const fileName = "花名册.xlsx";
const SON = idOf("1975-05-05");
const DAUGHTER = idOf("1980-08-08", "122");
const FULL = ["组", ...HEADER, "住址"];
const FIELDS = "hamlet household name relation sex idNumber birthDate address";

/** Households as rosters write them: once per family, in merged cells, by their head alone. */
export const FAMILIES: ReadonlyArray<DirtyFile> = [
  {
    name: "hamlet, 户号 and address merged over each family",
    fileName,
    bytes: book(
      sheet(
        [
          FULL,
          ["1组", ...WANG, "大寨1号"],
          [null, null, ...WIFE.slice(1), null],
          [null, "2", "赵老五", "户主", "男", SON, "1975-05-05", "大寨2号"],
        ],
        { merged: ["A2:A4", "B2:B3", "H2:H3"] },
      ),
    ),
    expected: {
      header: `花名册!1: ${FIELDS}`,
      rows: [
        "2 good 王大山, 1组 1, head, male, 1950-01-01",
        "3 good 李桂兰, 1组 1, spouse, female, 1952-02-29",
        "4 good 赵老五, 1组 2, head, male, 1975-05-05",
      ],
      said: [],
    },
  },
  {
    name: "the same written once and left blank below",
    fileName,
    bytes: book(
      sheet([
        FULL,
        ["上寨", ...WANG, "大寨1号"],
        [null, null, ...WIFE.slice(1), null],
        [null, "2", "赵老五", "户主", "男", SON, "1975-05-05", null],
        ["下寨", "1", "陆小妹", "户主", "女", DAUGHTER, "1980-08-08", null],
      ]),
    ),
    expected: {
      header: `花名册!1: ${FIELDS}`,
      rows: [
        "2 good 王大山, 上寨 1, head, male, 1950-01-01",
        "3 good 李桂兰, 上寨 1, spouse, female, 1952-02-29",
        "4 good 赵老五, 上寨 2, head, male, 1975-05-05",
        "5 good 陆小妹, 下寨 1, head, female, 1980-08-08",
      ],
      said: [],
    },
  },
  {
    name: "no 户号: a family begins where 户主 stands",
    fileName,
    bytes: book(
      sheet([
        ["姓名", "与户主关系", "身份证号"],
        ["王大山", "户主", WANG[4] ?? ""],
        ["李桂兰", "配偶", WIFE[4] ?? ""],
        ["赵老五", "户主", SON],
      ]),
    ),
    expected: {
      header: "花名册!1: name relation idNumber",
      rows: [
        "2 good 王大山, 未分组 临1, head, male, 1950-01-01",
        "3 good 李桂兰, 未分组 临1, spouse, female, 1952-02-29",
        "4 good 赵老五, 未分组 临2, head, male, 1975-05-05",
      ],
      said: [],
    },
  },
  {
    name: "no 户号 and no relation, but the head's name on every row",
    fileName,
    bytes: book(
      sheet([
        ["户主姓名", "姓名", "身份证号"],
        ["王大山", "王大山", WANG[4] ?? ""],
        ["王大山", "李桂兰", WIFE[4] ?? ""],
        ["赵老五", "赵老五", SON],
      ]),
    ),
    expected: {
      header: "花名册!1: head name idNumber",
      rows: [
        "2 good 王大山, 未分组 临1, head, male, 1950-01-01",
        "3 fixable 李桂兰, 未分组 临1, -, female, 1952-02-29",
        "4 good 赵老五, 未分组 临2, head, male, 1975-05-05",
      ],
      said: ["第3行 没有写与户主关系，先记为“其他”"],
    },
  },
  {
    name: "hamlets in lines of their own between the families",
    fileName,
    bytes: book(
      sheet(
        [
          ["某村花名册"],
          HEADER,
          ["一组"],
          WANG,
          ["第二村民小组"],
          ["1", "赵老五", "户主", "男", SON, "1975-05-05"],
        ],
        { merged: ["A1:F1", "A3:F3", "A5:F5"] },
      ),
    ),
    expected: {
      header: "花名册!2: household name relation sex idNumber birthDate",
      rows: [
        "4 good 王大山, 1组 1, head, male, 1950-01-01",
        "6 good 赵老五, 2组 1, head, male, 1975-05-05",
      ],
      said: [],
      passed: [3, 5],
    },
  },
  {
    name: "one family in two places of the sheet",
    fileName,
    bytes: book(sheet([HEADER, WANG, ["2", "赵老五", "户主", "男", SON, "1975-05-05"], WIFE])),
    expected: {
      header: "花名册!1: household name relation sex idNumber birthDate",
      rows: [
        "2 good 王大山, 未分组 1, head, male, 1950-01-01",
        "3 good 赵老五, 未分组 2, head, male, 1975-05-05",
        "4 good 李桂兰, 未分组 1, spouse, female, 1952-02-29",
      ],
      said: [],
    },
  },
  {
    name: "two heads in one household",
    fileName,
    bytes: book(sheet([HEADER, WANG, ["1", "赵老五", "户主", "男", SON, "1975-05-05"]])),
    expected: {
      header: "花名册!1: household name relation sex idNumber birthDate",
      rows: ["2 good 王大山, 未分组 1, head, male, 1950-01-01", "3 bad 赵老五"],
      said: ["第3行 这一户的户主已在第2行，一户只能有一个户主"],
    },
  },
  {
    name: "hidden rows, as a filter leaves them",
    fileName,
    bytes: book(sheet([HEADER, WANG, WIFE], { hiddenRows: [3] })),
    expected: {
      header: "花名册!1: household name relation sex idNumber birthDate",
      rows: [
        "2 good 王大山, 未分组 1, head, male, 1950-01-01",
        "3 fixable 李桂兰, 未分组 1, spouse, female, 1952-02-29",
      ],
      said: ["第3行 这一行在表里是隐藏的，也读进来了，请看要不要"],
    },
  },
  {
    name: "formulas with what came out of them",
    fileName,
    bytes: book(
      sheet([HEADER, WANG, WIFE.with(0, "")], {
        formulas: {
          A3: ["A2", "1"],
          F2: ['TEXT(MID(E2,7,8),"0000-00-00")', "1950-01-01"],
          D3: ['IF(MOD(MID(E3,17,1),2),"男","女")', "女"],
        },
      }),
    ),
    expected: {
      header: "花名册!1: household name relation sex idNumber birthDate",
      rows: [
        "2 good 王大山, 未分组 1, head, male, 1950-01-01",
        "3 good 李桂兰, 未分组 1, spouse, female, 1952-02-29",
      ],
      said: [],
    },
  },
  {
    name: "formulas that failed, and one that nobody has calculated",
    fileName,
    bytes: book(
      sheet(
        [
          [...HEADER, "联系电话"],
          [...WANG, null],
          [...WIFE.with(4, ""), null],
        ],
        {
          errors: { G2: "#REF!", E3: "#N/A" },
          formulas: { B3: ["VLOOKUP(A3,X:Y,2,0)", null] },
        },
      ),
    ),
    expected: {
      header: "花名册!1: household name relation sex idNumber birthDate phone",
      rows: ["2 fixable 王大山, 未分组 1, head, male, 1950-01-01", "3 bad =VLOOKUP(A3,X:Y,2,0)"],
      said: [
        "第2行 公式没有算出结果（#REF!），先不记",
        "第3行 公式没有算出结果（=VLOOKUP(A3,X:Y,2,0)），请在表里把这一列复制，再“选择性粘贴”成数值",
        "第3行 公式没有算出结果（#N/A），请在表里把这一列复制，再“选择性粘贴”成数值",
      ],
    },
  },
];
