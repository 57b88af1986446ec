import { type Actor, cards, type Write } from "@huzhu/db";
import { type Card, CardId, isElder, qrNumber } from "@huzhu/domain/people";
import { type Instant, localDate } from "@huzhu/domain/time";
import { type MakeId, MEMORABLE_CARD, type Settlement } from "@huzhu/simulation";
import { happened } from "../cards/happened.ts";

/** How many of the demo's elders carry a card with a QR code, and for how many one lies printed. */
const CARRIED = 2;
const LYING = 3;

/** A number that is nobody's secret, because everybody in the demo is invented. */
const invented = (which: number) =>
  qrNumber(Uint8Array.from({ length: 16 }, (_, n) => which * 37 + n * 11));

interface Showing {
  readonly ids: MakeId;
  readonly actor: Actor;
  readonly now: Instant;
}

/** A few cards as a village has them after a year: with QR codes, printed only, frozen and lost. */
export const showCards = async (
  tx: Write,
  { cards: given, residents }: Settlement,
  { ids, actor, now }: Showing,
): Promise<void> => {
  const today = localDate(now);
  const elders = new Set(residents.filter((one) => isElder(one, today)).map(({ id }) => id));
  const some = given.filter(
    ({ status, number, residentId }) =>
      status === "active" && number !== MEMORABLE_CARD && elders.has(residentId),
  );
  const by = { actor, now };
  const print = async ({ residentId }: Card, which: number): Promise<Card> => {
    const id = CardId.make(ids("card"));
    const card: Card = { id, number: invented(which), chip: null, residentId, status: "printed" };
    await cards.insert(tx, card, now);
    await happened(tx, [card], "printed", "", by);
    return card;
  };
  for (const [which, old] of some.slice(0, CARRIED + LYING).entries()) {
    const card = await print(old, which);
    if (which >= CARRIED) continue;
    await cards.setStatus(tx, old.id, "replaced", now);
    await cards.setStatus(tx, card.id, "active", now);
    await happened(tx, [old], "replace", "", by);
    await happened(tx, [card], "handOver", "", by);
  }
  const [frozen, lost] = some.slice(CARRIED + LYING);
  if (frozen) {
    await cards.setStatus(tx, frozen.id, "frozen", now);
    await happened(tx, [frozen], "freeze", "住院，先不用", by);
  }
  if (lost) {
    await cards.setStatus(tx, lost.id, "lost", now);
    await happened(tx, [lost], "lose", "", by);
  }
};
