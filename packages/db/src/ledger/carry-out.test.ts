import { AccountId, grant, Points, TransferId } from "@huzhu/domain/points";
import { Result } from "effect";
import { expect, it } from "vitest";
import { dump } from "../testing/dump.ts";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { ACTOR, foundVillage, NOW, TODAY } from "../testing/village.ts";
import { openLedger } from "./ledger.ts";
import type { Order } from "./order.ts";

const [issuance, holder] = [AccountId.make("issuance"), AccountId.make("of-wang")];

/** Ten points for Wang, told by an answer of one's own. */
const granting = <A>(attempt: string, answer: () => A): Order<A, unknown> => ({
  attempt,
  endpoint: "grant",
  contentHash: "h",
  actor: ACTOR,
  at: NOW,
  accounts: [issuance, holder],
  decide: (books) => {
    const accountOf = (id: AccountId) => {
      const account = books.accounts.find((each) => each.id === id);
      if (!account) throw new Error(`${id} is not locked`);
      return account;
    };
    const facts = {
      books,
      transfer: TransferId.make(`t-${attempt}`),
      issuance: accountOf(issuance),
      holder: accountOf(holder),
      amount: Points.make(10),
      origin: "granted",
      expires: null,
      why: "补贴",
      eventDate: TODAY,
    } as const;
    return Result.map(grant(facts, NOW), ({ posting }) => [posting]);
  },
  answer,
});

onEveryEngine("an order whose answer breaks", (engine) => {
  it("moves nothing, alone or beside others, and may be tried again", async () => {
    const place = await engine.place();
    const database = await openAt(place);
    const village = await foundVillage(database);
    const ledger = openLedger(database);
    const broken = granting("broken", () => {
      throw new Error("no answer");
    });
    const before = await dump(place);
    await expect(ledger.place(village, broken)).rejects.toThrow("no answer");
    expect(await dump(place)).toEqual(before);

    const together = await Promise.allSettled([
      ledger.place(
        village,
        granting("one", () => 1),
      ),
      ledger.place(village, broken),
      ledger.place(
        village,
        granting("two", () => 2),
      ),
    ]);
    expect(together.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await place.all("select balance from account where id = 'of-wang'")).toMatchObject([
      { balance: expect.toSatisfy((balance) => Number(balance) === 20) },
    ]);
    const again = await ledger.place(
      village,
      granting("broken", () => 3),
    );
    expect(again).toEqual(Result.succeed({ answer: 3, replayed: false }));
  });
});
