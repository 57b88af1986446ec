import { appealAtKiosk as endpoint } from "@huzhu/contract";
import { raiseAppeal } from "@huzhu/domain/claims";
import { Result } from "effect";
import { ruleOf } from "../claims/rule-of.ts";
import { kioskCommand } from "../mount/verb.ts";
import { walkOwn } from "./walk-own.ts";

export const appealAtKiosk = kioskCommand(endpoint, ({ tx, request, now, actor, kiosk }) => {
  const { why, ...stood } = request.body;
  const asked = {
    stood,
    claim: request.params.claim,
    what: "appealed",
    now,
    actor,
    kiosk,
  } as const;
  return walkOwn(tx, asked, ({ claim, procedure }, household, versions) => {
    const facts = { claim, rule: ruleOf(claim, versions), procedure };
    return Result.map(raiseAppeal(facts, household, why, now), (state) => ({
      claim: { ...claim, state },
    }));
  });
});
