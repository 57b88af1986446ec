import { appealClaim as endpoint } from "@huzhu/contract";
import { raiseAppeal } from "@huzhu/domain/claims";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { ruleOf } from "./rule-of.ts";
import { walk } from "./walk.ts";

export const appealClaim = staffCommand(endpoint, ({ tx, request, now, actor }) =>
  walk(tx, request.params.claim, "appealed", { now, actor }, ({ claim, procedure }, versions) => {
    const rule = ruleOf(claim, versions);
    const raised = raiseAppeal({ claim, rule, procedure }, claim.household, request.body.why, now);
    return Result.map(raised, (state) => ({ claim: { ...claim, state } }));
  }),
);
