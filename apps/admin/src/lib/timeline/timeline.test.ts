import type { TimelineEntry } from "@huzhu/contract";
import { AssessmentId } from "@huzhu/domain/elders";
import { OrderId } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { TIMELINE } from "../../testing/elders.ts";
import { withElders } from "../../testing/elders-server.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY, ZHANG } from "../../testing/village.ts";
import { ElderTimeline } from "./timeline.svelte.ts";
import { told } from "./words.ts";

it("is narrowed to a part, and leaves out what is somebody else's duty", async () => {
  const timeline = new ElderTimeline(deskAt(withElders(new FakeServer())), ZHANG.id);
  await timeline.open();
  expect([timeline.name, timeline.lines.map(({ what }) => what)]).toEqual([
    ZHANG.name,
    ["走访：助餐送餐", "求助：送饭（急）", "跌倒", "老年食堂午餐"],
  ]);
  timeline.part = "health";
  expect(timeline.lines.map(({ what, how }) => [what, how])).toEqual([["跌倒", "在院坝滑倒"]]);
  expect(timeline.parts.map(({ value }) => value)).toEqual([
    ...["all", "help", "bought", "meals", "health", "papers"],
  ]);
});

const when = { on: TODAY, at: null };
const [VISIT] = TIMELINE.entries;
const TOLD: ReadonlyArray<{
  readonly entry: TimelineEntry | undefined;
  readonly says: readonly [what: string, how: string, who: string];
}> = [
  {
    entry: VISIT,
    says: ["走访：助餐送餐", "已确认，心情不好，想孙子，老人说满意", "李四"],
  },
  {
    entry: {
      ...{ ...when, _tag: "Ordered", order: OrderId.make("o"), title: "助浴" },
      ...{ provider: "康养服务站", price: Fen.make(4_000), step: "Paid" },
    },
    says: ["买服务：助浴", "已付款，40元", "康养服务站"],
  },
  {
    entry: {
      ...{ ...when, _tag: "Assessed", assessment: AssessmentId.make("a"), level: 1 },
      ...{ total: 86, assessors: ["王主任", "李会计"] },
    },
    says: ["能力评估", "1级 轻度失能，86分", "王主任、李会计"],
  },
  {
    entry: { ...when, _tag: "Certified", group: "lowIncome", until: null, issuer: "青山镇民政办" },
    says: ["证件：低保", "长期", "青山镇民政办"],
  },
  {
    entry: { ...when, _tag: "CertificateEnded", group: "lowIncome", why: "收入高了" },
    says: ["证件注销：低保", "收入高了", ""],
  },
  {
    entry: { ...when, _tag: "Moved", verb: "goAway", why: "去女儿家", by: "田主任" },
    says: ["外出", "去女儿家", "田主任记"],
  },
];

it.each(TOLD)("tells a line as %j", ({ entry, says }) => {
  if (!entry) throw new Error("The timeline is empty.");
  const { what, how, who } = told(entry);
  expect([what, how, who]).toEqual(says);
});
