import { accounts, goods, reservations, type Write } from "@huzhu/db";
import type { StaffId } from "@huzhu/domain/governance";
import { isElder, type Resident } from "@huzhu/domain/people";
import { availableIn } from "@huzhu/domain/points";
import type { Reservation, ReservationPolicy, ReservationSaid } from "@huzhu/domain/reservations";
import { priceOn } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { MEMORABLE_CARD, type Settlement } from "@huzhu/simulation";
import { Option, Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { freeReservation } from "../reservations/free.ts";
import { reserveFor } from "../reservations/reserve-for.ts";

interface Keeping extends Circumstances {
  readonly keeping: ReservationPolicy;
  /** Who brings something to a door. */
  readonly carrier: StaffId;
}

/** What was said of one reservation after the other; the last one is freed. */
const saidBy = (carrier: StaffId): ReadonlyArray<ReadonlyArray<ReservationSaid>> => [
  [],
  [{ _tag: "DeliveryAsked" }],
  [
    { _tag: "DeliveryAsked" },
    { _tag: "DeliveryTaken", carrier: { _tag: "ByStaff", staff: carrier } },
  ],
];

/** A code that is nobody's secret, because everybody in the demo is invented. */
const invented = (nth: number) => String(482_177 + nth * 1_371);

/** Elders at home, one of a household; whoever carries the demo's own card stays as they are. */
const elders = ({ residents, cards }: Settlement, now: Keeping["now"]): ReadonlyArray<Resident> => {
  const shown = cards.find(({ number }) => number === MEMORABLE_CARD)?.residentId;
  const kept = residents.find(({ id }) => id === shown)?.householdId;
  const some = residents.filter(
    (one) => one.residence === "home" && one.householdId !== kept && isElder(one, localDate(now)),
  );
  return [...new Map(some.map((one) => [one.householdId, one])).values()].toReversed();
};

/** One piece of the dearest good that an elder has points for; nothing where nothing may go. */
const keepFor = async (
  tx: Write,
  { id, householdId }: Resident,
  nth: number,
  circumstances: Keeping,
): Promise<Reservation | null> => {
  const account = await accounts.ofHousehold(tx, householdId);
  const most = account ? availableIn(account) : 0;
  const today = localDate(circumstances.now);
  const offered = (await goods.list(tx)).flatMap(({ id: good, onShelf, onHand, prices }) => {
    const shownPrice = onShelf && onHand > 2 ? Option.getOrNull(priceOn(prices, today)) : null;
    return shownPrice !== null && shownPrice <= most ? [{ good, pieces: 1, shownPrice }] : [];
  });
  const [first] = offered.toSorted((a, b) => b.shownPrice - a.shownPrice);
  if (!first) return null;
  const wanted = { household: householdId, resident: id, basket: [first] as const };
  const reserved = await reserveFor(
    tx,
    { ...wanted, by: null, spending: null },
    { ...circumstances, newCode: () => invented(nth) },
  );
  return Result.getOrNull(reserved);
};

/** 清水村's shelf of what is kept: two come for theirs or have it brought, and one could not come. */
export const writeReservations = async (
  tx: Write,
  settlement: Settlement,
  keeping: Keeping,
): Promise<void> => {
  const { actor, now, carrier } = keeping;
  const stories = saidBy(carrier);
  let nth = 0;
  for (const elder of elders(settlement, now)) {
    if (nth > stories.length) return;
    const kept = await keepFor(tx, elder, nth, keeping);
    if (!kept) continue;
    for (const said of stories[nth] ?? []) {
      await reservations.say(tx, kept.id, said, { actor, at: now });
    }
    const found = nth === stories.length ? await reservations.byId(tx, kept.id) : null;
    if (found) Result.getOrThrow(await freeReservation(tx, found, { because: "away", actor, now }));
    nth += 1;
  }
};
