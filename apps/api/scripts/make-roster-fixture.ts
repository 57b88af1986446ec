/**
 * Writes packages/domain/fixtures/rosters: the roster of an invented village as .xlsx and as .csv in
 * GB18030, the same bytes on every run. `node scripts/make-roster-fixture.ts` in apps/api.
 */
import { writeFileSync } from "node:fs";
import { type CellValue, writeCsv, writeXlsx } from "hucre";
import { encodeGb18030 } from "./gb18030.ts";
import { qingshui, type RosterLine } from "./qingshui.ts";

const FOLDER = new URL("../../../packages/domain/fixtures/rosters/", import.meta.url);
const MADE = new Date("2026-03-05T00:00:00Z");
const COLUMNS = [
  "序号",
  "村民小组",
  "户号",
  "姓名",
  "与户主关系",
  "性别",
  "公民身份号码",
  "出生年月",
  "联系电话",
  "是否在家",
  "备注",
];
const TITLES = [
  "清水村村民花名册（演示数据，人物全部虚构）",
  "填报单位：清水村村民委员会（演示）　　2026年3月",
];
const SIGNATURES = ["填表人：（演示）", null, null, null, null, "审核人：（演示）"];

const cellsOf = (line: RosterLine, at: number): Array<CellValue> => [
  at + 1,
  line.hamlet || null,
  line.household,
  line.name,
  line.relation,
  line.sex || null,
  line.id || null,
  line.birth || null,
  line.phone || null,
  line.residence || null,
  null,
];

/** What Excel shows, and therefore saves as text, of a number of 18 digits. */
const shown = (cell: CellValue): CellValue =>
  typeof cell === "number" && cell > 1e11 ? cell.toExponential(5).replace("e", "E") : cell;

const lines = qingshui().map(cellsOf);
const rows = [...TITLES.map((title) => [title]), COLUMNS, ...lines, [], SIGNATURES];

const xlsx = await writeXlsx({
  sheets: [
    {
      name: "花名册（演示）",
      rows,
      columns: [6, 10, 6, 18, 12, 6, 22, 12, 14, 10, 10].map((width) => ({ width })),
      merges: TITLES.map((_, row) => ({
        startRow: row,
        startCol: 0,
        endRow: row,
        endCol: COLUMNS.length - 1,
      })),
    },
  ],
  properties: { title: "演示花名册，人物全部虚构", created: MADE, modified: MADE },
});
writeFileSync(new URL("qingshui-roster.xlsx", FOLDER), xlsx);

const csv = writeCsv(rows.map((row) => row.map(shown)));
writeFileSync(new URL("qingshui-roster.csv", FOLDER), encodeGb18030(csv));
