import { NotFound, type Sitter } from "@huzhu/contract";
import { committee, journal, type Write } from "@huzhu/db";
import { type Member, MemberId } from "@huzhu/domain/governance";
import { Result } from "effect";
import { memberById } from "../elders/member.ts";

/** Who comes to sit, as a seat names them; whoever lives here has to belong to a household. */
export const sitterOf = async (
  tx: Write,
  who: Sitter,
  newId: () => string,
): Promise<
  Result.Result<Pick<Member, "id" | "name" | "resident" | "household" | "staff">, NotFound>
> => {
  const id = MemberId.make(newId());
  if ("name" in who) {
    return Result.succeed({ id, name: who.name, resident: null, household: null, staff: null });
  }
  const person = await memberById(tx, who.resident);
  return person
    ? Result.succeed({
        ...{ id, name: person.name, resident: person.id, household: person.householdId },
        staff: null,
      })
    : Result.fail(new NotFound({ what: "resident" }));
};

/** All members, and the one that something is to happen to, with the journal locked. */
export const seatOf = async (
  tx: Write,
  id: MemberId,
): Promise<
  Result.Result<{ readonly members: ReadonlyArray<Member>; readonly member: Member }, NotFound>
> => {
  await journal.lock(tx);
  const members = await committee.list(tx);
  const member = members.find((one) => one.id === id);
  return member
    ? Result.succeed({ members, member })
    : Result.fail(new NotFound({ what: "member" }));
};
