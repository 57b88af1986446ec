import { PersonName } from "@huzhu/domain/people";
import { OfferId } from "@huzhu/domain/resources";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { DONOR, GIFT, liveWithFund, PAYMENT } from "../testing/fund.ts";
import { CHECK_UPS } from "../testing/resources.ts";
import { ACTOR, ADMIN, foundVillage, later, NOW, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as erasures from "./erasures.ts";
import * as fundBook from "./fund-book.ts";
import * as resources from "./resources.ts";
import * as traces from "./traces.ts";

const BY = { at: NOW, actor: ACTOR };
const AS = { name: PersonName.make("村民-0A1B"), initials: "cm" };
const { name } = WANG_WEI;
const [payee] = PAYMENT.payees;

/** Goal: who gave and who was paid is told no more, and every sum stays. */
onEveryEngine("somebody who is erased", (engine) => {
  it("is in the fund's book and among offers under the pseudonym, and all of it adds up", async () => {
    const database = await openAt(await engine.place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(liveWithFund);
    await write(async (tx) => {
      const said = [
        { _tag: "DonorSet", donor: { ...DONOR, name } },
        {
          _tag: "OrderDrafted",
          payment: {
            ...PAYMENT,
            payees: [
              { ...payee, name },
              { ...payee, name: `${name}国` },
            ],
          },
        },
      ] as const;
      await fundBook.append(tx, said, { by: ADMIN.id, at: NOW });
      await resources.recordOffer(tx, { ...CHECK_UPS, contact: `${name} 13900000000` }, BY);
      await traces.erase(tx, WANG_WEI.id, AS);
      const erasure = { resident: WANG_WEI.id, pseudonym: AS.name, ground: "asked" } as const;
      const preparedBy = { id: "cadre", name: "米会计" };
      await erasures.record(tx, { ...erasure, at: later(9), preparedBy }, ACTOR);
    });
    await database.read(village, async (read) => {
      const fund = await fundBook.fund(read);
      expect(fund.donors.get(DONOR.id)?.name).toBe(AS.name);
      expect(fund.gifts.get(GIFT.id)).toMatchObject(GIFT);
      const names = fund.orders.get(PAYMENT.id)?.payment.payees.map((one) => one.name);
      expect(names).toEqual([AS.name, `${name}国`]);
      const offer = await resources.offerById(read, OfferId.make(CHECK_UPS.id));
      expect(offer?.contact).toBe(`${AS.name} 13900000000`);
    });
    expect((await verify(database, village)).findings).toEqual([]);
    await database.close();
  });
});
