import {
  type AnyRefusal,
  appealAtKiosk,
  kioskAwards,
  kioskBoard,
  objectAtKiosk,
  objectToAwardAtKiosk,
  ownClaimsAtKiosk,
  reportAtKiosk,
  reportableRules,
  withdrawAtKiosk,
} from "@huzhu/contract";
import { Schema } from "effect";
import { no, ok, type Reply } from "./reply.ts";

const line = (claim: string, maskedName: string, hamlet: string, ruleTitle: string) => ({
  claim,
  hamlet,
  householdNumber: "12",
  maskedName,
  ruleTitle,
  quantity: 2,
  decimals: 0,
  unit: "小时",
  eventDate: "2026-11-19",
  points: 15,
  measure: "points",
  until: "2026-11-27",
  halted: false,
});

const award = (
  candidate: string,
  maskedName: string,
  hamlet: string,
  fen: number,
  own = false,
) => ({
  ...{ candidate, maskedName, hamlet, fen, own, round: "r", title: "好邻居", reward: "money" },
  ...{ from: "2026-09-01", to: "2026-10-31", until: "2026-11-27", points: null },
});

const own = (claim: string, ruleTitle: string, step: string) => ({
  claim,
  ruleTitle,
  quantity: 1,
  decimals: 0,
  unit: "次",
  eventDate: "2026-11-20",
  step,
  until: step === "OnNotice" ? "2026-11-27" : null,
  points: step === "Approved" ? 15 : null,
  measure: "points",
  why: null as string | null,
  mayWithdraw: step === "Checking" || step === "Returned",
  appealUntil: null as string | null,
  appeal: null as string | null,
});

const rule = (code: string, title: string, category: string, unit: string, every = 1) => ({
  rule: code,
  title,
  unit,
  every,
  decimals: 0,
  category,
  asksQuantity: unit !== "次",
});

/** What is under way in the village, as much of it as a kiosk sees; everybody is invented. */
export class FakeClaims {
  board = [
    line("c-1", "李**", "一组", "帮老人打扫、洗晒"),
    line("c-2", "陈*", "一组", "给老人送餐"),
    line("c-3", "赵**", "二组", "陪老人看病"),
    line("c-4", "欧阳*", "三组", "清理沟渠"),
  ];
  awards = [
    award("h-1", "李**", "一组", 23_000, true),
    award("h-2", "欧阳*", "三组", 12_000),
    award("h-3", "赵**", "二组", 45_000),
  ];
  own = [
    { ...own("c-12", "清理沟渠", "Returned"), why: "照片看不清" },
    { ...own("c-14", "乱倒垃圾", "Approved"), points: -5, appealUntil: "2026-11-28" },
    own("c-11", "帮老人打扫、洗晒", "Checking"),
    own("c-13", "给老人送餐", "OnNotice"),
    own("c-15", "帮老人打扫、洗晒", "Approved"),
  ];
  rules = [
    rule("A01", "探望独居、空巢老人", "互助养老", "次"),
    rule("A02", "给老人送餐", "互助养老", "餐"),
    rule("A03", "帮老人打扫、洗晒", "互助养老", "分钟", 30),
    rule("A04", "陪老人看病", "互助养老", "次"),
    rule("A05", "替老人代购、代办", "互助养老", "次"),
    rule("B01", "清理沟渠", "环境卫生", "次"),
    rule("B02", "交售可回收物", "环境卫生", "斤", 5),
    rule("C01", "参加村民会议", "公益劳动", "次"),
  ];
  /** What was really handed in. */
  readonly handedIn: Array<{ readonly what: string; readonly body: unknown }> = [];
  /** What it answers to whatever is handed in. */
  refuses: AnyRefusal["Type"] | null = null;

  answer(path: string, body: unknown): Reply | null {
    if (path === kioskBoard.path) {
      return ok(kioskBoard, { today: "2026-11-23", lines: this.board });
    }
    if (path === kioskAwards.path) return ok(kioskAwards, this.awards);
    if (path === objectToAwardAtKiosk.path) {
      const asked = Schema.decodeUnknownSync(objectToAwardAtKiosk.body)(body);
      return this.#take("award", asked, () => ok(objectToAwardAtKiosk, { until: "2026-11-27" }));
    }
    if (path === reportableRules.path) return ok(reportableRules, this.rules);
    if (path === ownClaimsAtKiosk.path) return ok(ownClaimsAtKiosk, this.own);
    if (path === objectAtKiosk.path) {
      const asked = Schema.decodeUnknownSync(objectAtKiosk.body)(body);
      return this.#take("object", asked, () => ok(objectAtKiosk, { until: "2026-11-27" }));
    }
    if (path === reportAtKiosk.path) {
      const asked = Schema.decodeUnknownSync(reportAtKiosk.body)(body);
      const title = this.rules.find((one) => one.rule === asked.rule)?.title ?? "";
      const made = { ...own("c-21", title, "Checking"), eventDate: asked.eventDate };
      return this.#take("report", asked, () => {
        this.own.unshift(made);
        return ok(reportAtKiosk, made);
      });
    }
    const [, claim, verb] = /^\/api\/kiosk\/claims\/([^/]+)\/(withdraw|appeal)$/.exec(path) ?? [];
    const found = this.own.find((one) => one.claim === claim);
    if (verb === undefined || found === undefined) return null;
    if (verb === "withdraw") {
      const asked = Schema.decodeUnknownSync(withdrawAtKiosk.body)(body);
      return this.#take("withdraw", asked, () => {
        Object.assign(found, { step: "Withdrawn", mayWithdraw: false });
        return ok(withdrawAtKiosk, found);
      });
    }
    const asked = Schema.decodeUnknownSync(appealAtKiosk.body)(body);
    return this.#take("appeal", asked, () => {
      Object.assign(found, { appealUntil: null, appeal: "open" });
      return ok(appealAtKiosk, found);
    });
  }

  #take(what: string, body: unknown, done: () => Reply): Reply {
    if (this.refuses !== null) return no(this.refuses);
    this.handedIn.push({ what, body });
    return done();
  }
}
