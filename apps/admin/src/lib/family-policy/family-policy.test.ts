import { changeFamilyPolicy, familyPolicy } from "@huzhu/contract";
import { DEFAULT_FAMILY_POLICY, type FamilyPolicy } from "@huzhu/domain/people/kinship";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { FamilyPolicyForm, reachWords } from "./family-policy.svelte.ts";

it("changes how far kin goes only with a reason, and as it was filled in", async () => {
  let policy: FamilyPolicy = DEFAULT_FAMILY_POLICY;
  const server = new FakeServer()
    .on(familyPolicy, () => Result.succeed(policy))
    .on(changeFamilyPolicy, ({ body }) => {
      policy = body;
      return Result.succeed(body);
    });
  const form = new FamilyPolicyForm(deskAt(server));
  await form.open();
  expect(form.policy).toEqual(DEFAULT_FAMILY_POLICY);
  form.recusalBlood.text = "2";
  form.why = " ";
  expect(form.policy).toBeNull();
  form.why = "村民会议定的";
  await form.send();
  expect(policy).toMatchObject({ recusal: { blood: 2, marriage: 2 }, why: "村民会议定的" });
  expect(form.done).not.toBe("");
});

it("says in words what a reach means", () => {
  expect(reachWords(DEFAULT_FAMILY_POLICY.recusal)).toBe(
    "夫妻、4代血亲（到堂表兄弟姐妹为止）、2代姻亲",
  );
  expect(reachWords(DEFAULT_FAMILY_POLICY.gifts)).toBe("夫妻、2代血亲（到兄弟姐妹和祖孙为止）");
});
