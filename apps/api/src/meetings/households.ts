import {
  householdCame as cameEndpoint,
  householdLeft as leftEndpoint,
  NotFound,
} from "@huzhu/contract";
import { census, kinTies } from "@huzhu/db";
import {
  type HouseholdRefusal,
  householdCame,
  householdLeft,
  type MeetingElsewhere,
  type NotThere,
  type OtherBody,
} from "@huzhu/domain/governance";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";
import { staffCommand } from "../mount/verb.ts";
import { happen } from "./happen.ts";

export const householdComes = staffCommand(cameEndpoint, (call) => {
  const { tx, request } = call;
  const { household: id, resident, how } = request.body;
  return happen<HouseholdRefusal>(call, request.params.meeting, async (meeting) => {
    const person = await memberById(tx, resident);
    if (!person) return Result.fail(new NotFound({ what: "resident" }));
    const { homes } = await census.ofHouseholds(tx, [id]);
    const household = homes.find(({ dissolved }) => dissolved === null);
    if (!household) return Result.fail(new NotFound({ what: "household" }));
    const kin =
      person.householdId !== id &&
      (await kinTies.householdsOf(tx, person.householdId)).has(household.id);
    return householdCame(meeting, { person, household, how, kin });
  });
});

export const householdGoes = staffCommand(leftEndpoint, (call) => {
  const { meeting, household: id } = call.request.params;
  return happen<MeetingElsewhere | OtherBody | NotThere>(call, meeting, async (held) => {
    const [household] = (await census.ofHouseholds(call.tx, [id])).homes;
    return household
      ? householdLeft(held, household)
      : Result.fail(new NotFound({ what: "household" }));
  });
});
