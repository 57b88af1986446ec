import { NotFound } from "@huzhu/contract";
import { committee, type Read } from "@huzhu/db";
import type { Member, MemberId } from "@huzhu/domain/governance";
import { Result } from "effect";

/** Asks a rule about a member, where there is one of that id. */
export const onMember = async <A, Refusal>(
  tx: Read,
  id: MemberId,
  rule: (member: Member) => Result.Result<A, Refusal>,
): Promise<Result.Result<A, Refusal | NotFound>> => {
  const member = (await committee.list(tx)).find((one) => one.id === id);
  return member ? rule(member) : Result.fail(new NotFound({ what: "member" }));
};
