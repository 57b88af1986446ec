import type { Visitor } from "@huzhu/client/visitor";
import {
  actForAtKiosk,
  household,
  kioskLines,
  ownClaimsAtKiosk,
  ownProxiesAtKiosk,
  presentCard,
  type ResidentRow,
  redeemAtCounter,
  redeemAtKiosk,
  redemptions,
  reportAtKiosk,
  reportableRules,
  revokeProxyAtKiosk,
  seeClaim,
  statement,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type CardNumber, maskName } from "@huzhu/domain/people";
import type { MandateId } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import { Quantity } from "@huzhu/domain/rulebook";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { ALL, appointed, grownUps } from "../testing/proxies.ts";
import { endow, expectSound } from "../testing/purse.ts";
import { shelve } from "../testing/till.ts";

onEveryEngine("acting for somebody", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let people: ReadonlyArray<ResidentRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    people = await grownUps(house);
  });
  const pairs = { next: 0 };
  /** An elder with a hundred points, and somebody else. */
  const two = async () => {
    const [elder, other] = people.slice(pairs.next, pairs.next + 2);
    pairs.next += 2;
    if (!elder || !other?.card) throw new Error("The village has too few people.");
    const admin = await house.as("admin");
    const { account } = await answered(
      admin.call(household, { params: { household: elder.household } }),
    );
    await endow(house, account.id, 100);
    return { elder, other, card: other.card };
  };
  const taking = async (card: CardNumber, mandate: MandateId, price: number) => {
    const { id } = await shelve(house, { price, pieces: 9 });
    const basket = [{ good: id, pieces: 1, shownPrice: Points.make(price) }];
    return kiosk.call(redeemAtKiosk, { body: { card, mandate, basket }, ...attempt() });
  };

  it("begins at a kiosk with one's own card, and shows what the elder lets be seen", async () => {
    const { elder, other, card } = await two();
    const before = await answered(kiosk.call(presentCard, { body: { card } }));
    expect(before).toMatchObject({ others: [], acting: null });
    const { id: mandate } = await appointed(house, elder, other);
    const holder = await answered(kiosk.call(presentCard, { body: { card } }));
    expect(holder).toMatchObject({
      maskedName: maskName(other.name),
      others: [{ mandate, maskedName: maskName(elder.name) }],
    });
    const body = { card, mandate };
    expect(await answered(kiosk.call(actForAtKiosk, { body, ...attempt() }))).toMatchObject({
      maskedName: maskName(elder.name),
      balance: expect.any(Number),
      acting: { mandate, see: true, ask: true, spend: 15 },
    });
  });

  it("takes goods as far as the elder allowed, and says on every record who came", async () => {
    const { elder, other, card } = await two();
    const { id: mandate } = await appointed(house, elder, other);
    const receipt = await answered(taking(card, mandate, 8));
    expect(receipt).toMatchObject({ points: 8, actedBy: maskName(other.name) });
    expect(await refused(taking(card, mandate, 13))).toMatchObject({
      status: 422,
      tag: "OverAllowance",
      fields: { left: 12, spentToday: 8, wanted: 13 },
      sentence: "今天还能用12分，这次要13分（一次最多15分，一天最多20分，今天用了8分）",
    });
    await answered(taking(card, mandate, 12));
    expect(await refused(taking(card, mandate, 1))).toMatchObject({
      sentence: "今天代领的20分已经用完了，明天再来",
    });
    const keeper = await house.as("keeper");
    const params = { household: elder.household };
    const { lines } = await answered(keeper.call(statement, { params }));
    expect(lines.slice(0, 2)).toMatchObject([
      { amount: -12, actedBy: other.name },
      { amount: -8, actedBy: other.name },
    ]);
    expect(lines[2]).toMatchObject({ amount: 100, actedBy: null });
    const { rows } = await answered(keeper.call(redemptions, { query: {} }));
    expect(rows[0]).toMatchObject({ name: elder.name, actedBy: other.name });
    house.pass(24 * 60 * 60 * 1000);
    await answered(taking(card, mandate, 15));
    await expectSound(house);
  });

  it("at the counter is held to the same limits", async () => {
    const { elder, other } = await two();
    const { id: mandate } = await appointed(house, elder, other);
    const keeper = await house.as("keeper");
    const { id } = await shelve(house, { price: 15, pieces: 9 });
    const basket = [{ good: id, pieces: 1, shownPrice: Points.make(15) }];
    const whose = { household: elder.household, resident: elder.id };
    const ask = (body: typeof whose) =>
      keeper.call(redeemAtCounter, { body: { ...body, mandate, basket }, ...attempt() });
    expect(await answered(ask(whose))).toMatchObject({ actedBy: other.name });
    expect(await refused(ask(whose))).toMatchObject({ tag: "OverAllowance", fields: { left: 5 } });
    const theirs = { household: other.household, resident: other.id };
    expect(await refused(ask(theirs))).toMatchObject({ status: 404 });
  });

  it("without the scope to see shows no balance, not even by a refusal", async () => {
    const { elder, other, card } = await two();
    const spend = { perDay: Points.make(9_000), perRedemption: Points.make(9_000) };
    const { id: mandate } = await appointed(house, elder, other, { see: false, ask: false, spend });
    const body = { card, mandate };
    expect(await answered(kiosk.call(actForAtKiosk, { body, ...attempt() }))).toMatchObject({
      balance: null,
      latest: [],
      acting: { see: false, ask: false, spend: 9_000 },
    });
    expect(await answered(taking(card, mandate, 5))).toMatchObject({ balance: null });
    expect(await refused(taking(card, mandate, 9_000))).toMatchObject({
      tag: "NotEnoughUnseen",
      fields: { price: 9_000 },
    });
    for (const call of [kiosk.call(kioskLines, { body }), kiosk.call(ownClaimsAtKiosk, { body })]) {
      expect(await refused(call)).toMatchObject({ status: 403, tag: "OutOfScope" });
    }
  });

  it("reports for the elder, and the claim says who did", async () => {
    const { elder, other, card } = await two();
    const { id: mandate } = await appointed(house, elder, other, { ...ALL, spend: null });
    const [rule] = await answered(kiosk.call(reportableRules, {}));
    if (!rule) throw new Error("Nothing can be reported.");
    const deed = {
      rule: rule.rule,
      quantity: Quantity.make(rule.every),
      eventDate: localDate(house.world.now()),
    };
    const body = { card, mandate, ...deed };
    const own = await answered(kiosk.call(reportAtKiosk, { body, ...attempt() }));
    const cadre = await house.as("cadre");
    const { claim, events } = await answered(
      cadre.call(seeClaim, { params: { claim: own.claim } }),
    );
    expect(claim).toMatchObject({ household: elder.household, resident: elder.id });
    expect(events[0]).toMatchObject({ what: "recorded", actedBy: other.name });
    expect(await refused(taking(card, mandate, 1))).toMatchObject({ tag: "OutOfScope" });
    await expectSound(house);
  });

  it("ends at once when the elder says so at the kiosk, and is of nobody else's card", async () => {
    const { elder, other, card } = await two();
    const { id: mandate } = await appointed(house, elder, other);
    const stranger = people.at(-1)?.card;
    if (!elder.card || !stranger) throw new Error("Somebody has no card.");
    expect(await refused(taking(stranger, mandate, 1))).toMatchObject({ status: 404 });
    const own = { body: { card: elder.card } };
    expect(await answered(kiosk.call(ownProxiesAtKiosk, own))).toMatchObject([
      { mandate, maskedName: maskName(other.name) },
    ]);
    const params = { mandate };
    const theirs = { params, body: { card }, ...attempt() };
    expect(await refused(kiosk.call(revokeProxyAtKiosk, theirs))).toMatchObject({ status: 404 });
    const revoked = kiosk.call(revokeProxyAtKiosk, { params, ...own, ...attempt() });
    expect(await answered(revoked)).toEqual([]);
    expect(await refused(taking(card, mandate, 1))).toMatchObject({
      status: 422,
      tag: "MandateEnded",
      fields: { because: "revoked" },
    });
    const holder = await answered(kiosk.call(presentCard, { body: { card } }));
    expect(holder.others).toEqual([]);
    await expectSound(house);
  });
});
