import { DUTY_WORDS } from "./duties.ts";
import { PARTY_WORDS } from "./responsibility-refusals.ts";
import type { Sentences } from "./sentences.ts";

const FILE_WORDS = {
  empty: "这个文件是空的",
  format: "这个文件打不开，请另存为 .xlsx 或 .csv 再试",
  encrypted: "这个文件加了密码，请去掉密码再试",
  "too-many-rows": "表格超过2万行，请分成几个文件",
  "too-many-columns": "表格的列太多，请只留花名册的列",
} as const;

const UNKNOWN_CALLER_WORDS = {
  staff: "登录已过期，请重新登录",
  kiosk: "这台自助机还没有配对，请找村干部",
  helper: "这台手机还没有打开链接，请找村里要一个",
} as const;

const NOT_FOUND_WORDS = {
  page: "没有这个页面",
  household: "本村没有这一户",
  hamlet: "本村没有这个小组",
  resident: "本村没有这个人",
  claim: "没有这条申报",
  request: "没有这条求助",
  visit: "没有这次走访",
  plan: "没有这个探访计划",
  good: "没有这样商品",
  batch: "没有这批货，或者已经没有剩的",
  storeDay: "没有这一天的开门记录",
  stockTake: "没有这次盘点",
  reservation: "没有这份留的货",
  shop: "没有这家店",
  village: "这台服务器上没有这个村",
  sale: "没有这一笔",
  clearing: "没有这张清算单",
  purchase: "没有这张采购单",
  photo: "没有这张照片",
  clip: "没有这段录音",
  redemption: "没有这一笔兑换",
  staff: "没有这个账号",
  kiosk: "没有这台自助机",
  account: "没有这个账户",
  transfer: "账本里没有这一笔",
  hold: "没有这笔预留",
  card: "没有这张卡",
  seal: "没有这个封账单",
  period: "没有这一期结账",
  proposal: "现在没有等待签字的结账",
  alert: "没有这条自检问题",
  act: "没有这次变动",
  certification: "没有这份证件",
  helper: "名册上没有这位帮手",
  year: "这一年还没有到",
  qualification: "没有这份资格证",
  task: "这项已经不在这周的安排里了，请刷新再看",
  assessment: "没有这次评估",
  import: "没有这一次导入",
  mandate: "没有这份代理登记",
  tie: "没有登记过这条亲属关系",
  service: "清单里没有这项服务",
  provider: "没有这家服务单位",
  order: "没有这一单",
  look: "没有这条查看记录",
  consent: "没有这条同意",
  erasure: "没有等待确认的删除申请",
  complaint: "没有这条投诉",
  entry: "就餐簿里没有这一行",
  scheme: "没有这个评奖办法",
  round: "没有这次评奖",
  filialPayment: "没有这一笔赡养费",
  member: "委员会里没有这个席位",
  meeting: "没有这次会议",
  donor: "没有这位捐助人",
  pledge: "没有这份承诺",
  payment: "没有这张付款单",
  gift: "没有这笔进账",
  offer: "没有这条外来资源",
  need: "没有这条需要",
  link: "没有这条链接",
  project: "没有这个项目",
  campaign: "没有这次入户宣传",
  gathering: "没有这次活动",
  praise: "没有这条表扬",
  remark: "没有这条督办",
  providerRequest: "没有这个审批申请",
} as const;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)}MB`;

/** What is said what every question may be answered, and of logins, files, imports and the self-check. */
export const EDGE_SENTENCES: Sentences<
  | "Malformed"
  | "TooLarge"
  | "NotLoggedIn"
  | "NotAllowed"
  | "AttemptMissing"
  | "AttemptConflict"
  | "NotFound"
  | "Defect"
  | "WrongLogin"
  | "TooManyTries"
  | "LoginTaken"
  | "HamletMissing"
  | "OtherHamlet"
  | "LastAdmin"
  | "PairingCodeWrong"
  | "OwnKin"
  | "UnitsDiffer"
  | "NothingToReverse"
  | "NotAPhoto"
  | "NotAClip"
  | "NoPrinter"
  | "UnreadableFile"
  | "NothingToSeal"
  | "NotSealedYet"
  | "AlertSettled"
  | "RegisterMoved"
  | "ImportUndone"
  | "UndoTooLate"
  | "UndoBlocked"
> = {
  Malformed: ({ issues }) => {
    const [first] = issues;
    return first ? `填写的内容不对：${first.path || "整体"}，${first.problem}` : "填写的内容不对";
  },
  TooLarge: ({ limit }) =>
    limit < 1024 * 1024
      ? `内容太大了，最多${Math.round(limit / 1024)}KB`
      : `文件太大了，最多${megabytes(limit)}`,
  NotLoggedIn: ({ caller }) => UNKNOWN_CALLER_WORDS[caller],
  NotAllowed: ({ duty, party }) =>
    `您的账号不能${DUTY_WORDS[duty]}，这件事归${PARTY_WORDS[party]}管，找他们`,
  AttemptMissing: () => "请求缺少操作编号，请刷新页面再试",
  AttemptConflict: () => "这个操作编号已用于别的内容，请刷新页面再试",
  NotFound: ({ what }) => NOT_FOUND_WORDS[what],
  Defect: () => "系统出错了，什么都没有改动，请再试一次",
  WrongLogin: () => "用户名或密码不对",
  TooManyTries: ({ seconds }) => `试得太多了，请过${Math.ceil(seconds / 60)}分钟再试`,
  LoginTaken: ({ login }) => `用户名“${login}”已经有人用了`,
  HamletMissing: () => "小组长要先定是哪个小组的",
  OtherHamlet: ({ others }) => `有${others}户不是您小组的，只能登记自己小组的人`,
  LastAdmin: () => "至少要留一个管理员",
  PairingCodeWrong: () => "配对码不对或已过期，请在后台重新生成",
  OwnKin: () => "同一户不用登记亲属",
  UnitsDiffer: () => "积分和时间币不能互相划转，请用折换",
  NothingToReverse: () => "这条申报没有动过积分，不用冲正",
  NoPrinter: () => "这台电脑没有接小票机，请打印A4兑换单",
  NotAClip: () => "没有录到10秒以内的话，请再录一遍",
  NotAPhoto: () => "这不是照片，请选 JPG、PNG 或 WebP 图片",
  UnreadableFile: ({ because }) => FILE_WORDS[because],
  NothingToSeal: () => "上次封账以后没有新的记录，不用再封",
  NotSealedYet: ({ journalNumber, size }) =>
    `这一笔是账本第${journalNumber}条，这次封账只到第${size}条，请看后面的封账单`,
  AlertSettled: ({ by }) => `${by}已经处理过这个问题了`,
  RegisterMoved: () => "刚才村里的资料变了，什么都没有导入，请再看一遍会改什么",
  ImportUndone: () => "这一批已经撤销过了",
  UndoTooLate: ({ days }) => `导入已经超过${days}天，不能再整批撤销`,
  UndoBlocked: ({ blocks }) =>
    `这一批里有${blocks.length}处导入以后又动过，不能整批撤销，什么都没有改动`,
};
