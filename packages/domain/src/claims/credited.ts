import { Result } from "effect";
import type { HouseholdId, ResidentId } from "../people/ids.ts";
import { NobodyNamed } from "../rulebook/assess-refusal.ts";
import type { Rulebook } from "../rulebook/rulebook.ts";
import type { Claim } from "./claim.ts";

/** Whose account a claim moves: points are the household's, minutes of time are a person's own. */
export type Credited =
  | { readonly unit: "points"; readonly household: HouseholdId }
  | { readonly unit: "time"; readonly resident: ResidentId };

/** Whose account a claim moves by its rulebook; refuses time that nobody in particular gave. */
export const creditedBy = (
  { household, resident, rule }: Pick<Claim, "household" | "resident" | "rule">,
  { rules }: Pick<Rulebook, "rules">,
): Result.Result<Credited, NobodyNamed> => {
  const measure = rules.find(({ code }) => code === rule)?.measure ?? "points";
  if (measure === "points") return Result.succeed({ unit: "points", household });
  return resident === null
    ? Result.fail(new NobodyNamed({ of: "person" }))
    : Result.succeed({ unit: "time", resident });
};
