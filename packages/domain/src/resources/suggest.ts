import { Schema } from "effect";
import type { CalendarDate } from "../time/calendar-date.ts";
import { NeedId, OfferId } from "./ids.ts";
import { type Link, stageOf } from "./link/link.ts";
import type { Need } from "./need.ts";
import type { Offer } from "./offer.ts";

/** Why an offer fits a need. */
export const Fit = Schema.Literals(["kind", "hamlet", "inTime", "enough"]);
export type Fit = typeof Fit.Type;

export const Suggestion = Schema.Struct({
  offer: OfferId,
  need: NeedId,
  fits: Schema.Array(Fit),
});
export type Suggestion = typeof Suggestion.Type;

interface Open {
  readonly offers: ReadonlyArray<Offer>;
  readonly needs: ReadonlyArray<Need>;
  readonly links: ReadonlyArray<Link>;
}

const overOn = ({ until, closed }: Offer, today: CalendarDate): boolean =>
  closed !== null || (until !== null && until < today);

const fitsOf = (offer: Offer, need: Need, today: CalendarDate): ReadonlyArray<Fit> | null => {
  const elsewhere = offer.hamlet !== null && offer.hamlet !== need.hamlet;
  if (offer.kind !== need.kind || elsewhere) return null;
  const fits: Array<Fit> = ["kind"];
  if (offer.hamlet !== null && offer.hamlet === need.hamlet) fits.push("hamlet");
  if (need.wantedBy === null || offer.since <= need.wantedBy) fits.push("inTime");
  else if (need.wantedBy < today) return null;
  if (offer.quantity >= need.quantity) fits.push("enough");
  return fits;
};

/**
 * Which open offer could answer which open need: the same kind and place; the better it fits, the
 * further up, and needs that wait longest first. What is tied already is not suggested again.
 */
export const suggest = ({ offers, needs, links }: Open, today: CalendarDate) => {
  const alive = links.filter((link) => stageOf(link) !== "GivenUp");
  const answered = new Set(alive.map(({ need }) => need));
  const waiting = needs
    .filter(({ id, closed }) => closed === null && !answered.has(id))
    .toSorted((a, b) => a.at - b.at);
  const suggestions = waiting.flatMap(
    (need): ReadonlyArray<Suggestion> =>
      offers
        .filter((offer) => !overOn(offer, today))
        .flatMap((offer): ReadonlyArray<Suggestion> => {
          const fits = fitsOf(offer, need, today);
          return fits === null ? [] : [{ offer: offer.id, need: need.id, fits }];
        }),
  );
  return suggestions.toSorted((a, b) => b.fits.length - a.fits.length);
};
