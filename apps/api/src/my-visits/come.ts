import { comeToVisit as endpoint, type RequestOf, TooManyTries } from "@huzhu/contract";
import type { Device, Read } from "@huzhu/db";
import {
  atTheDoor,
  type CheckInRefusal,
  checkIn,
  type DoorProof,
  type OtherDoor,
  type Visit,
} from "@huzhu/domain/reciprocity";
import { Result } from "effect";
import { type CardRefusal, cardHolder } from "../kiosk/card-holder.ts";
import { helperCommand } from "../mount/verb.ts";
import { walkMine } from "./walk-mine.ts";

type Door = RequestOf<typeof endpoint>["body"]["door"];

const proofOf = async (
  read: Read,
  door: Door,
  reads: Pick<Device, "reader">,
): Promise<Result.Result<DoorProof, CardRefusal>> => {
  if ("slip" in door) return Result.succeed({ _tag: "OnSlip", slip: door.slip });
  return Result.map(await cardHolder(read, door.card, reads), ({ resident }) => ({
    _tag: "OnCard",
    holder: resident.id,
  }));
};

/** 到了: only at the door can the number be read; so tries of it are counted. */
export const comeToVisit = helperCommand(
  endpoint,
  async ({ tx, request, now, world, village, helper, actor }) => {
    const { visit: id } = request.params;
    const who = `door ${id}`;
    const seconds = world.tries.begin(who, now);
    if (seconds > 0) return Result.fail(new TooManyTries({ seconds }));
    const proof = await proofOf(tx, request.body.door, village.settings.cards);
    const enter = (visit: Visit): Result.Result<Visit, CardRefusal | OtherDoor | CheckInRefusal> =>
      Result.gen(function* () {
        yield* atTheDoor(visit, yield* proof);
        return yield* checkIn(visit, { at: now, evidence: { _tag: "Phone" } });
      });
    const came = await walkMine(tx, id, "checkedIn", { now, actor, helper }, enter);
    if (Result.isSuccess(came)) world.tries.succeeded(who);
    return came;
  },
);
