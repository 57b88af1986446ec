import { resubmitClaim as endpoint } from "@huzhu/contract";
import { claims } from "@huzhu/db";
import { complete, type ResubmitRefusal, resubmit } from "@huzhu/domain/claims";
import type { HamletMissing, OtherHamlet } from "@huzhu/domain/governance";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { onlyOwnPeople } from "../phone/only-own-people.ts";
import { type Stepped, walk } from "./walk.ts";

type Refusals = ResubmitRefusal | HamletMissing | OtherHamlet;

export const resubmitClaim = staffCommand(endpoint, ({ tx, request, now, staff, actor }) => {
  const { particulars: asked, ...values } = request.body;
  return walk(
    tx,
    request.params.claim,
    "resubmitted",
    { now, actor },
    async ({ claim }, versions): Promise<Result.Result<Stepped, Refusals>> => {
      const own = await onlyOwnPeople(tx, staff, [claim]);
      if (Result.isFailure(own)) return Result.fail(own.failure);
      const { household, particulars: before } = claim;
      const [known] = await claims.known(tx, [{ household, resident: values.resident }]);
      const said = asked ?? before;
      const particulars = known ? complete(said, known, values.eventDate) : said;
      const right = resubmit(versions, claim, { ...values, particulars }, staff.id, now);
      return Result.map(right, (resubmitted) => ({ claim: resubmitted }));
    },
  );
});
