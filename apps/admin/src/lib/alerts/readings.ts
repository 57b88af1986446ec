import { stepWords } from "@huzhu/contract";
import { ClaimStep } from "@huzhu/domain/claims";
import { Option, Schema } from "effect";
import {
  amounts,
  called,
  counted,
  days,
  hashes,
  moments,
  moved,
  placed,
  type Reading,
  ruled,
  said,
  turnover,
  whether,
  written,
} from "./reading.ts";
import type { What } from "./what.ts";

const lines = counted("条");
const pieces = counted("件");

const SIGNED = { "a seal": "一张封账单", unreadable: "读不出来" };
const CHAINED = {
  chain: "接得上",
  NumberBroken: "号断了",
  PreviousBroken: "接的不是上一张",
  SizeShrank: "账本条数比上一张少",
  DateWentBack: "日期比上一张早",
  VillageChanged: "是别的村的",
};

const VOTED = {
  carried: "通过了",
  QuorumNotReached: "到会的不够",
  MajorityNotReached: "同意的不够",
  VotesDoNotAddUp: "票数加起来不对",
};

/** The columns themselves, for whoever keeps the machine. */
const plain: Reading = (text) => text || null;

const stateText = Schema.decodeUnknownOption(
  Schema.fromJsonString(Schema.Struct({ _tag: ClaimStep })),
);
const isStep = Schema.is(ClaimStep);

/** The step of a claim: of its whole state, or the first of the parts beside it. */
const stepped: Reading = (text) => {
  const state = Option.getOrNull(stateText(text));
  const tag = state?._tag ?? text.split(" ", 1)[0];
  return isStep(tag) ? stepWords(tag) : null;
};

/** How what was compared is written, of everything that a self-check compares. */
export const READINGS: Record<What, Reading> = {
  "sum of entries": amounts,
  "transfer without entries": whether("有明细", "没有明细"),
  "entry without a transfer": called("流水"),
  "sum of all entries": amounts,
  "balance after an entry": amounts,
  "sequence of an entry": placed,
  "date of an entry": written,
  "entry without an account": called("账户"),
  "stored balance": amounts,
  "stored number of entries": lines,
  "stored lifetime": amounts,
  "spent below the floor": counted("次"),
  "points on hold": amounts,
  "end of a hold": amounts,
  "transfer of a hold": moved,
  "sum of lots": amounts,
  "remaining of a lot": amounts,
  "account of a lot": called("账户"),
  "use without a lot": whether("有来源", "找不到来源"),
  "lot without a transfer": called("流水"),
  "record behind a leaf": hashes,
  "record without a leaf": hashes,
  "leaf without a record": hashes,
  "record with two leaves": counted("次"),
  "columns of a reason": plain,
  "position of a leaf": placed,
  "order of leaves": placed,
  "size of the log": lines,
  "hash of a tile": hashes,
  "tile without leaves": hashes,
  "root of a seal": hashes,
  "signature of a seal": said({ ...SIGNED, signed: "签名对", "not signed": "签名不对" }),
  "chain of seals": said(CHAINED),
  "figures of a period": turnover,
  "closed through": days("没有结过账"),
  "time runs backwards": moments,
  "pieces on hand": pieces,
  "pieces after a movement": pieces,
  "pieces of a purchase": pieces,
  "money of a purchase": amounts,
  "points of a redemption": amounts,
  "top-up of a redemption": whether("补了现金", "没有补现金"),
  "points taken": amounts,
  "points given back": amounts,
  "pieces of a batch": pieces,
  "batches of a movement": pieces,
  "order of batches": said({ "first out": "先到期的先出", another: "别的先出了" }),
  "pieces taken": pieces,
  "pieces given back": pieces,
  "lines without a price": counted("样"),
  "pieces reserved": pieces,
  "points of a reservation": amounts,
  "hold of a reservation": amounts,
  "pickup of a reservation": plain,
  "goods of which more came back": counted("样"),
  "points of a sale": amounts,
  "pieces of a guest": called("那一笔"),
  "pieces back from a guest": called("那一笔"),
  "sale in two books": called("那一笔"),
  "sale of a transfer": called("那一笔"),
  "sum of a clearing": counted("分钱"),
  "vouchers that are out": amounts,
  "transfer of vouchers": moved,
  "way of a claim": stepped,
  "content of a claim": plain,
  "events of a claim": counted("步"),
  "claim of an event": called("申报"),
  "content of a register change": hashes,
  "chain of register changes": plain,
  "present of the register": plain,
  "name of a proxy": plain,
  "witness of a mandate": hashes,
  "content of a provider": hashes,
  "content of a record": hashes,
  "words of a look": hashes,
  "content of a consent": hashes,
  "sealed cell": whether("打得开", "打不开"),
  "content of an elder's record": hashes,
  "mark of an ID number": hashes,
  "erased without a word": whether("有删除记录", "没有删除记录"),
  "way of a request": plain,
  "events of a request": counted("步"),
  "request of an event": called("求助"),
  "way of a round": plain,
  "events of a round": counted("步"),
  "round of an event": called("评奖"),
  "way of a visit": plain,
  "content of an event": hashes,
  "events of a visit": counted("步"),
  "visit of an event": called("走访"),
  "transfer of a claim": whether("入了账", "没有入账"),
  "household of a claim": called("户"),
  "points of a claim": amounts,
  "counted of a claim": amounts,
  "points of a month": amounts,
  "rule of a claim": ruled,
  "reversal of a claim": called("冲正"),
  "claim of a transfer": called("申报"),
  "pay of a visit": amounts,
  "counted of a visit": amounts,
  "visit of a transfer": called("走访"),
  "decision on a rulebook": whether("有", "没有"),
  "votes of a decision": said(VOTED),
  "day of a decision": days("没有开会"),
  "votes of a motion": plain,
  "figures of a resolution": plain,
  "resolution of a motion": plain,
};
