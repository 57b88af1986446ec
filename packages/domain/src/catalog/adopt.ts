import { Result, Schema } from "effect";
import type { CarryRefusal, Decision } from "../governance/decision/index.ts";
import {
  type DecidedFacts,
  decidedOn,
  type EffectiveBeforeMeeting,
  type NextVersionFacts,
  type NextVersionRefusal,
  nextVersion,
} from "../rulebook/next-version.ts";
import type { Catalog } from "./catalog.ts";
import { checkCatalog } from "./check.ts";
import { CatalogFault } from "./check-fault.ts";

/** The document contradicts itself: all its errors, and no warnings. */
export class CatalogFaulty extends Schema.TaggedClass<CatalogFaulty>()("CatalogFaulty", {
  faults: Schema.Array(CatalogFault),
}) {}

export type CatalogDraftRefusal = NextVersionRefusal | CatalogFaulty;
export type AdoptCatalogRefusal = CatalogDraftRefusal | CarryRefusal | EffectiveBeforeMeeting;

/** A catalog, and the decision that brought it into force, where the village wanted one. */
export interface AdoptedCatalog {
  readonly catalog: Catalog;
  readonly decision: Decision | null;
}

const sound = (draft: Catalog): Result.Result<Catalog, CatalogFaulty> => {
  const faults = checkCatalog(draft).filter(({ severity }) => severity === "error");
  return faults.length > 0 ? Result.fail(new CatalogFaulty({ faults })) : Result.succeed(draft);
};

/**
 * Whether a draft could become the next version. The first version may reach back, so that a village
 * can enter what it already gives; a revision may not. Warnings do not keep it back.
 */
export const catalogAdoptable = (
  facts: NextVersionFacts,
  draft: Catalog,
): Result.Result<Catalog, CatalogDraftRefusal> => Result.flatMap(nextVersion(facts, draft), sound);

/**
 * Brings a draft into force: by what a meeting of the village decided, or without one where the list
 * only repeats what the township gives.
 */
export const adoptCatalog = (
  facts: DecidedFacts,
  draft: Catalog,
  decision: Decision | null,
): Result.Result<AdoptedCatalog, AdoptCatalogRefusal> =>
  Result.gen(function* () {
    const catalog = yield* catalogAdoptable(facts, draft);
    if (!decision) return { catalog, decision };
    return { catalog, decision: yield* decidedOn(facts, catalog, decision) };
  });
