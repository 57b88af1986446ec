import { printCards as endpoint, NotFound } from "@huzhu/contract";
import { cards, journal, residents } from "@huzhu/db";
import { CardId, qrNumber } from "@huzhu/domain/people";
import { mayHaveCard } from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { happened } from "./happened.ts";

/** Makes a printed card for each; one that still lies printed for the same person is worth nothing. */
export const printCards = staffCommand(endpoint, async ({ tx, request, now, world, actor }) => {
  await journal.lock(tx);
  const made = [];
  for (const id of new Set(request.body.residents)) {
    const resident = await residents.byId(tx, id);
    if (!resident) return Result.fail(new NotFound({ what: "resident" }));
    const old = mayHaveCard(resident, localDate(now));
    if (Result.isFailure(old)) return Result.fail(old.failure);
    const lying = (await cards.currentOf(tx, id)).filter(({ status }) => status === "printed");
    for (const old of lying) await cards.setStatus(tx, old.id, "ended", now);
    await happened(tx, lying, "end", "重新印了", { actor, now });
    const card = {
      ...{ id: CardId.make(world.newId()), residentId: id, chip: null },
      number: qrNumber(Buffer.from(world.newToken(), "base64url")),
    };
    await cards.insert(tx, { ...card, status: "printed" }, now);
    await happened(tx, [card], "printed", "", { actor, now });
    made.push(card.id);
  }
  return Result.succeed(made);
});
