import { withdrawClaim as endpoint } from "@huzhu/contract";
import { type WithdrawRefusal, withdraw } from "@huzhu/domain/claims";
import type { HamletMissing, OtherHamlet } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { onlyOwnPeople } from "../phone/only-own-people.ts";
import { type Stepped, walk } from "./walk.ts";

type Refusals = WithdrawRefusal | HamletMissing | OtherHamlet;

export const withdrawClaim = staffCommand(endpoint, ({ tx, request, now, staff, actor }) => {
  const by = { _tag: "ByStaff", staff: staff.id } as const;
  return walk(
    tx,
    request.params.claim,
    "withdrawn",
    { now, actor },
    async ({ claim }): Promise<Result.Result<Stepped, Refusals>> => {
      const own = await onlyOwnPeople(tx, staff, [claim]);
      if (Result.isFailure(own)) return Result.fail(own.failure);
      return Result.map(withdraw({ claim }, by, request.body.why, now), (state) => ({
        claim: { ...claim, state },
      }));
    },
  );
});
