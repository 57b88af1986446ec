import type { MandateRow } from "@huzhu/contract";
import { census, type KeptMandate, type Read, redemptions } from "@huzhu/db";
import { maskPhone } from "@huzhu/domain/people";
import { leftOf, standingOn } from "@huzhu/domain/people/proxy";
import type { Person } from "@huzhu/domain/people/register";
import { type CalendarDate, type Instant, localDate } from "@huzhu/domain/time";

const namedIn = (numbers: ReadonlyMap<string, string>) => (who: Person) => ({
  resident: who.id,
  name: who.name,
  household: who.householdId,
  householdNumber: numbers.get(who.householdId) ?? "",
});

const leftToday = async (read: Read, { mandate }: KeptMandate, today: CalendarDate) => {
  const { spend } = mandate.scope;
  return spend && leftOf(spend, await redemptions.spentUnder(read, mandate.id, today));
};

/** Mandates as staff read them. */
export const mandateRows = async (
  read: Read,
  all: ReadonlyArray<KeptMandate>,
  now: Instant,
): Promise<ReadonlyArray<MandateRow>> => {
  const today = localDate(now);
  const people = all.flatMap(({ elder, delegate }) => [elder, ...(delegate ? [delegate] : [])]);
  const homes = [...new Set(people.map(({ householdId }) => householdId))];
  const found = await census.ofHouseholds(read, homes);
  const named = namedIn(new Map(found.homes.map(({ id, number }) => [id, number])));
  const rows: Array<MandateRow> = [];
  for (const one of all) {
    const { mandate, elder, delegate, actor, revokedBy } = one;
    const { id, scope, from, until, recordedAt, consent, revoked } = mandate;
    const outside = mandate.delegate._tag === "Outsider" ? mandate.delegate : null;
    rows.push({
      ...{ id, scope, from, until, recordedAt, elder: named(elder) },
      delegate: {
        name: delegate?.name ?? outside?.name ?? null,
        resident: delegate && named(delegate),
        phoneMasked: outside?.phone ? maskPhone(outside.phone) : null,
      },
      paper: consent._tag === "OnPaper" ? consent.photo : null,
      witness: consent._tag === "Fingerprint" ? consent.witness : null,
      standing: standingOn(one, today),
      leftToday: await leftToday(read, one, today),
      recordedBy: actor.name,
      revoked: revoked && { ...revoked, writtenBy: revokedBy?.name ?? "" },
    });
  }
  return rows;
};
