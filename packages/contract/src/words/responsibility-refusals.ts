import type { Basis, Obligation, Party } from "@huzhu/domain/governance";
import type { Sentences } from "./sentences.ts";

type ResponsibilityTag =
  | "NoSuchResponsibility"
  | "HandsTooWide"
  | "NobodyLeft"
  | "NotFromAbove"
  | "WatchesItself"
  | "MakerAndChecker"
  | "OtherClocks"
  | "MatrixOutOfOrder"
  | "RemarkDueBefore"
  | "NotOfVillage"
  | "RemarkClosed"
  | "RemarkUnanswered"
  | "RuledAlready";

export const PARTY_WORDS: Record<Party, string> = {
  county: "县",
  township: "乡镇",
  "village-committee": "村委会",
  "supervision-committee": "监委会",
  "fund-committee": "资金管委会",
  society: "社会组织",
  family: "家庭",
  elder: "老人",
};

export const BASIS_WORDS: Record<Basis["kind"], string> = {
  law: "法规",
  rulebook: "细则",
  agreement: "约定",
};

/** What has to be done in time, as a list names it. */
export const OBLIGATION_WORDS: Record<Obligation, string> = {
  "answer-help": "应答求助",
  "decide-claim": "审核申报",
  "answer-objection": "答复申报的异议",
  "decide-dispute": "裁定走访争议",
  "settle-alert": "处理自检问题",
  "seal-day": "封账",
  "close-month": "月末结账",
  "assess-elder": "评估老人",
  "report-visit": "走访后登记",
  "renew-catalog": "核对服务清单",
  "settle-complaint": "处理投诉",
  "collect-pledge": "催收承诺的钱",
  "approve-payment": "批准付款",
  "hold-meeting": "开委员会",
  "sign-minutes": "签会议记录",
  "renew-term": "委员换届",
  "answer-round-objection": "答复评奖的异议",
  "approve-provider": "审批服务单位",
  "answer-remark": "答复督办",
};

const ROLE_NAMES = {
  admin: "管理员",
  cadre: "村干部",
  keeper: "超市管理员",
  leader: "小组长",
  shop: "联盟店",
  township: "乡镇",
} as const;

/** What a village cannot decide about who answers for what, and what the township cannot do twice. */
export const RESPONSIBILITY_SENTENCES: Sentences<ResponsibilityTag> = {
  NoSuchResponsibility: () => "清单里没有这一项，或者写了两次",
  HandsTooWide: ({ title, role }) =>
    `“${title}”不能交给${ROLE_NAMES[role]}：只能从原来的人手里收，不能多给`,
  NobodyLeft: ({ title }) => `“${title}”没有人办了，至少留一种账号`,
  NotFromAbove: ({ title, party }) =>
    `“${title}”不能归${PARTY_WORDS[party]}：${PARTY_WORDS[party]}只看、督办、审批，不动村里的账`,
  WatchesItself: ({ title, party }) => `“${title}”由${PARTY_WORDS[party]}监督，不能自己办自己监督`,
  MakerAndChecker: ({ made, checked, party }) =>
    `“${made}”和“${checked}”不能都归${PARTY_WORDS[party]}：办的和查的要分开`,
  OtherClocks: ({ title, obligation }) =>
    `“${title}”要写明“${OBLIGATION_WORDS[obligation]}”几天内办，别的期限不能放在这里`,
  MatrixOutOfOrder: ({ next, earliest }) => `下一版是第${next}版，最早从${earliest}起`,
  RemarkDueBefore: ({ due, today }) => `期限${due}已经过了（今天是${today}）`,
  NotOfVillage: ({ to }) => `督办要写给村里的一方，不能写给${PARTY_WORDS[to]}`,
  RemarkClosed: ({ on }) => `这条督办${on}已经办结了`,
  RemarkUnanswered: () => "村里还没有答复，不能办结",
  RuledAlready: ({ name, approved, on }) =>
    `${name}${on}已经${approved ? "批准" : "驳回"}了，不能再审批一次`,
};
