import type { ClaimState } from "@huzhu/domain/claims";
import { describe, expect, it } from "vitest";
import { APPEAL, LI_CLERK, OBJECTION, SIGNED, STATES, seenAt } from "../../testing/claims.ts";
import { NOW } from "../../testing/village.ts";
import { tell } from "./history.ts";

const decision = { ruling: "dismissed", by: LI_CLERK, at: NOW, why: "问过了" } as const;
const signed: ClaimState = { ...STATES.Checking, check: 1, signed: SIGNED };

describe("what happened to a claim", () => {
  it.each([
    { what: "recorded", state: STATES.Checking, told: "申报" },
    { what: "signed", state: signed, told: "初审签字" },
    { what: "returned", state: STATES.Returned, told: "退回：数量不对" },
    { what: "published", state: STATES.OnNotice, told: "公示：挂到2026年3月8日" },
    {
      what: "objected",
      state: STATES.Halted,
      objection: OBJECTION,
      told: "提出异议：那天他没有来",
    },
    {
      what: "objectionDecided",
      state: STATES.OnNotice,
      objection: { ...OBJECTION, decision },
      told: "处理异议：不成立。问过了",
    },
    { what: "approved", state: STATES.Approved, told: "入账：6分" },
    {
      what: "appealed",
      state: { ...STATES.Approved, appeal: APPEAL },
      told: "申诉：没有这回事",
    },
    {
      what: "appealDecided",
      state: { ...STATES.Approved, appeal: { ...APPEAL, decision } },
      told: "处理申诉：不成立。问过了",
    },
  ] as const)("$what", ({ what, state, told, ...rest }) => {
    const objection = "objection" in rest ? rest.objection : null;
    const event = { what, state, objection, at: NOW, by: "李会计", actedBy: null };
    const { title, words } = tell(event, seenAt(state), (points) => `${points}分`);
    expect(words === "" ? title : `${title}：${words}`).toBe(told);
  });
});
