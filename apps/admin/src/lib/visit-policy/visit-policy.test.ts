import { adoptVisitPolicy, visitPolicies } from "@huzhu/contract";
import { DEFAULT_VISIT_POLICY, type VisitPolicy } from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { TODAY } from "../../testing/village.ts";
import { VisitPolicyForm, visitPolicyWords } from "./visit-policy.svelte.ts";

const OPENED = { today: DEFAULT_VISIT_POLICY, adopted: [] };

const open = async () => {
  const adopted: Array<VisitPolicy> = [];
  const server = new FakeServer()
    .on(visitPolicies, () => Result.succeed(OPENED))
    .on(adoptVisitPolicy, ({ body }) => {
      adopted.push(body.policy);
      return Result.succeed(OPENED);
    });
  const form = new VisitPolicyForm(deskAt(server), TODAY);
  await form.open();
  return { form, adopted };
};

describe("what is decided about visits", () => {
  it("says in sentences what holds", () => {
    const capped = { ...DEFAULT_VISIT_POLICY, pointsPerMonth: 50 };
    expect(visitPolicyWords(capped, (points) => String(points))).toEqual([
      "走访过后3天没人说话，自动算数",
      "算数以后7天内可以提争议",
      "走访挣的积分每户每月最多50分",
      "走访记的时间每月不封顶",
    ]);
  });

  it("is adopted from tomorrow on, with what was filled in", async () => {
    const { form, adopted } = await open();
    form.automaticAfter.text = "5";
    form.capped = true;
    form.pointsText = "80";
    await form.send();
    expect(adopted).toEqual([{ ...DEFAULT_VISIT_POLICY, automaticAfter: 5, pointsPerMonth: 80 }]);
    expect(form.done).not.toBe("");
  });

  it.each([
    {
      name: "days that are none",
      change: (form: VisitPolicyForm) => (form.challengeWithin.text = "0"),
    },
    { name: "a day that is over", change: (form: VisitPolicyForm) => (form.from = "2020-01-01") },
    {
      name: "points that are none",
      change: (form: VisitPolicyForm) => {
        form.capped = true;
        form.pointsText = "x";
      },
    },
  ])("does not go out with $name", async ({ change }) => {
    const { form, adopted } = await open();
    change(form);
    await form.send();
    expect(adopted).toEqual([]);
  });
});
