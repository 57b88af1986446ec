import { Result } from "effect";
import type { Staff } from "../governance/staff.ts";
import type { Instant } from "../time/instant.ts";
import type { NeedId, OfferId } from "./ids.ts";
import type { Need } from "./need.ts";
import { type Offer, OfferEndsBeforeStart } from "./offer.ts";

export type OfferDraft = Omit<Offer, "id" | "takenBy" | "at" | "closed">;
export type NeedDraft = Omit<Need, "id" | "takenBy" | "at" | "closed">;

type By = Pick<Staff, "id">;

/** Takes down what somebody outside would give. */
export const takeOffer = (
  id: OfferId,
  draft: OfferDraft,
  by: By,
  at: Instant,
): Result.Result<Offer, OfferEndsBeforeStart> => {
  const { since, until } = draft;
  return until !== null && until < since
    ? Result.fail(new OfferEndsBeforeStart({ since, until }))
    : Result.succeed({ ...draft, id, takenBy: by.id, at, closed: null });
};

/** Takes down what the village is short of. */
export const takeNeed = (id: NeedId, draft: NeedDraft, by: By, at: Instant): Need => ({
  ...draft,
  id,
  takenBy: by.id,
  at,
  closed: null,
});
