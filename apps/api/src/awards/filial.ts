import { filialPayments as endpoint } from "@huzhu/contract";
import { candidateNames, filialPayments } from "@huzhu/db";
import { CandidateId } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeFilial = staffQuery(endpoint, async ({ tx, request }) => {
  const lines = await filialPayments.between(tx, request.query);
  const ids = [...new Set(lines.map(({ elder }) => CandidateId.make(elder)))];
  const names = await candidateNames(tx, "person", ids);
  const struck = new Set(lines.map(({ said }) => (said._tag === "Struck" ? said.payment : null)));
  return Result.succeed(
    lines
      .map((line) => {
        const { name = null, hamlet = "" } = names.get(line.elder) ?? {};
        return { ...line, elderName: name ?? "", hamlet, struck: struck.has(line.id) };
      })
      .toReversed(),
  );
});
