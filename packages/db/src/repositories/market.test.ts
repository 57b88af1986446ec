import { ComplaintId, OrderId, PaymentListId, ProviderId, pay } from "@huzhu/domain/market";
import { Fen } from "@huzhu/domain/money";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { accepted, CADRE, LATE, ordered, STATION } from "../testing/market.ts";
import { ACTOR, foundVillage, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as complaints from "./complaints.ts";
import * as paymentLists from "./payment-lists.ts";
import * as providers from "./providers.ts";
import * as serviceOrders from "./service-orders.ts";

const BY = { at: NOW, actor: ACTOR };

onEveryEngine("priced services", ({ place }) => {
  const live = async () => {
    const database = await openAt(await place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await providers.record(tx, STATION, BY);
      await serviceOrders.place(tx, ordered("first"), BY);
      await serviceOrders.place(tx, ordered("second"), BY);
    });
    return { database, village, write };
  };

  it("keeps every version of a provider, and shows the last", async () => {
    const { database, village, write } = await live();
    const dearer = {
      ...STATION,
      quotes: STATION.quotes.map((quote) => ({ ...quote, fen: Fen.make(5_500) })),
    };
    await write((tx) => providers.record(tx, dearer, BY));
    await database.read(village, async (read) => {
      expect(await providers.list(read)).toEqual([dearer]);
      expect(await providers.byId(read, STATION.id)).toEqual(dearer);
      expect(await providers.byId(read, ProviderId.make("nobody"))).toBeNull();
    });
  });

  it("knows where an order stands", async () => {
    const { database, village, write } = await live();
    const first = accepted(ordered("first"));
    await write((tx) => serviceOrders.advance(tx, [first], BY));
    await database.read(village, async (read) => {
      expect(await serviceOrders.list(read)).toEqual([ordered("second"), first]);
      expect(await serviceOrders.ofElder(read, WANG_WEI.id)).toHaveLength(2);
      expect(await serviceOrders.byId(read, first.id)).toEqual(first);
      expect(await serviceOrders.byId(read, OrderId.make("third"))).toBeNull();
    });
  });

  it("pays orders by a list", async () => {
    const { database, village, write } = await live();
    const id = PaymentListId.make("march");
    const both = [accepted(ordered("first")), accepted(ordered("second"))];
    const { list, paid } = Result.getOrThrow(pay(both, { id, through: TODAY }, NOW));
    await write(async (tx) => {
      await serviceOrders.advance(tx, both, BY);
      await paymentLists.record(tx, list, ACTOR);
      await serviceOrders.advance(tx, paid, BY);
    });
    await database.read(village, async (read) => {
      expect(await paymentLists.list(read)).toEqual([list]);
      expect(await paymentLists.byId(read, id)).toEqual(list);
      expect(await paymentLists.byId(read, PaymentListId.make("april"))).toBeNull();
      expect((await serviceOrders.list(read)).map(({ state }) => state._tag)).toEqual([
        "Paid",
        "Paid",
      ]);
    });
  });

  it("keeps complaints with what came out of them", async () => {
    const { database, village, write } = await live();
    const settled = { ...LATE, end: { upheld: true, why: "属实", by: CADRE.id, at: NOW } };
    await write((tx) => complaints.record(tx, LATE, ACTOR));
    await database.read(village, async (read) => {
      expect(await complaints.list(read)).toEqual([LATE]);
    });
    await write((tx) => complaints.settle(tx, settled, ACTOR));
    await database.read(village, async (read) => {
      expect(await complaints.byId(read, LATE.id)).toEqual(settled);
      expect(await complaints.byId(read, ComplaintId.make("none"))).toBeNull();
    });
  });
});
