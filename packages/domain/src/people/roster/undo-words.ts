import { Match } from "effect";
import type { ImportedKind, UndoBlock } from "./undo.ts";

const KIND_WORDS: Record<ImportedKind, string> = {
  hamlet: "组",
  household: "户",
  account: "积分账户",
  resident: "",
  card: "卡",
};

/** Columns of the register, as a cadre calls them; what is not named here has no name of its own. */
const COLUMN_WORDS: Readonly<Record<string, string>> = {
  name: "姓名",
  sex: "性别",
  birthDate: "出生日期",
  idNumber: "身份证号",
  relation: "与户主关系",
  phone: "联系电话",
  residence: "是否在家",
  awaySince: "外出时间",
  awayTo: "外出地",
  backOn: "回家时间",
  leftHow: "去世或迁出",
  householdId: "所在的户",
  registered: "户籍",
  hamletId: "组",
  number: "户号",
  address: "住址",
  headId: "户主",
  dissolvedOn: "销户",
  status: "卡的状态",
};

/** What rests on somebody, by the names of the tables. */
const USE_WORDS: Readonly<Record<string, string>> = {
  account: "积分账户",
  entry: "积分",
  claim: "积分申报",
  redemption: "兑换",
  hold: "冻结的积分",
  period_balance: "结账",
  card: "卡",
  resident: "别的人",
  household: "别的户",
  kin: "亲属关系",
  help_request: "求助",
  visit: "走访",
  care_plan: "探访计划",
  staff: "工作人员账号",
  ability_assessment: "能力评估",
  certification: "证件",
  care_event: "照料记录",
  register_change: "人口变动",
};

const listed = (names: ReadonlyArray<string>, words: Readonly<Record<string, string>>): string =>
  [...new Set(names.flatMap((name) => words[name] ?? []))].join("、") || "别的记录";

const because = Match.typeTags<UndoBlock["because"], string>()({
  ChangedSince: ({ fields }) => `导入以后${listed(fields, COLUMN_WORDS)}又改过`,
  GoneSince: () => "导入以后已经不在了",
  UsedSince: ({ by }) => `导入以后有了${listed(by, USE_WORDS)}`,
});

/** Why one row of an import cannot be taken back, in one sentence. */
export const undoBlockSentence = ({ kind, row, name, because: why }: UndoBlock): string => {
  const at = row === null ? "" : `第${row}行 `;
  return `${at}${KIND_WORDS[kind]}${name}：${because(why)}`;
};
