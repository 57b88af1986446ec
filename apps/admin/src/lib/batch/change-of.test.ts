import { HamletId } from "@huzhu/domain/people";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { changeOf } from "./change-of.ts";
import { BatchDraft } from "./draft.svelte.ts";
import type { BatchKind } from "./words.ts";

const TODAY = CalendarDate.make("2026-03-05");

const filled = (kind: BatchKind, more: Partial<BatchDraft> = {}) => {
  const draft = Object.assign(new BatchDraft(TODAY), { kind, why: " 查过了 ", ...more });
  return Result.match(changeOf(draft), { onSuccess: (change) => change, onFailure: (why) => why });
};

const told = { on: TODAY, why: "查过了" };
const UPPER = HamletId.make("upper");

it.each([
  {
    name: "away, whereto",
    got: () => filled("SetAway", { to: " 广东 " }),
    is: { _tag: "SetAway", ...told, to: "广东", back: null },
  },
  { name: "at home", got: () => filled("SetHome"), is: { _tag: "SetHome", ...told } },
  {
    name: "moved",
    got: () => filled("MoveToHamlet", { hamlet: UPPER }),
    is: { _tag: "MoveToHamlet", ...told, hamlet: UPPER },
  },
  {
    name: "not registered here",
    got: () => filled("SetRegistered", { registered: "no", on: "" }),
    is: { _tag: "SetRegistered", why: "查过了", registered: false },
  },
  {
    name: "a relation",
    got: () => filled("SetRelation", { relation: "child" }),
    is: { _tag: "SetRelation", why: "查过了", relation: "child" },
  },
  { name: "no day", got: () => filled("SetHome", { on: "" }), is: "请填哪一天" },
  { name: "no reason", got: () => filled("SetHome", { why: " " }), is: "请写为什么" },
  { name: "no household", got: () => filled("JoinHousehold"), is: "请选是哪一户" },
  { name: "half a day", got: () => filled("SetAway", { back: "3" }), is: "请填打算哪天回来" },
  { name: "no hamlet", got: () => filled("MoveToHamlet"), is: "有一处没有填对，请再看看" },
])("$name", ({ got, is }) => {
  expect(got()).toEqual(is);
});
