import type { Visitor } from "@huzhu/client/visitor";
import {
  agreeWithVillage,
  clearShop,
  closeToGuests,
  goods,
  guestVillage,
  guestVillages,
  neighbourVillages,
  presentAtShop,
  presentGuest,
  type ResidentRow,
  sellAtShop,
  serveGuest,
  shop as shopEndpoint,
  shops,
  signClearing,
  signForGuests,
  takeBackFromGuest,
  welcomeGuests,
} from "@huzhu/contract";
import { residents } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { SaleId } from "@huzhu/domain/alliance";
import { Fen } from "@huzhu/domain/money";
import { CardNumber, VillageId } from "@huzhu/domain/people";
import { Points } from "@huzhu/domain/points";
import type { GoodId } from "@huzhu/domain/store";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { type Neighbour, openNeighbour } from "../testing/neighbour.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";
import { cardHolders, enrich, shelve } from "../testing/till.ts";

const RATE = Fen.make(50);
const PRICE = 10;

/** The demo village's people at the store of its neighbour. */
onEveryEngine("a card of one village at the store of another", (engine) => {
  let house: House;
  let store: House;
  let neighbour: Neighbour;
  let office: Visitor;
  let counter: Visitor;
  let people: ReadonlyArray<ResidentRow>;
  let rice: GoodId;

  const asked = { rate: RATE, householdMost: Points.make(60), shopMost: null, open: true };
  const offer = (body = asked) =>
    office.call(agreeWithVillage, { params: { village: neighbour.village }, body, ...attempt() });
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    neighbour = await openNeighbour(house);
    store = { ...house, village: neighbour.village, as: (login) => neighbour.as(login as "admin") };
    people = await cardHolders(house);
    await enrich(house, people);
    office = await house.as("cadre");
    counter = await neighbour.as("keeper");
    rice = (await shelve(store, { price: PRICE, pieces: 8 })).id;
  });

  const cardOf = (n: number) => people[n]?.card ?? CardNumber.make("0000");
  const here = () => ({ village: house.village });
  const basketOf = (pieces: number) => [{ good: rice, pieces, shownPrice: Points.make(PRICE) }];
  const serve = (n: number, pieces = 1, once = attempt()) =>
    counter.call(serveGuest, {
      params: here(),
      body: { card: cardOf(n), basket: basketOf(pieces) },
      ...once,
    });
  const present = (n: number) => counter.call(presentGuest, { body: { card: cardOf(n) } });
  const onHand = async () =>
    (await answered(counter.call(goods, {}))).find(({ id }) => id === rice)?.onHand;
  const sound = async () => {
    await expectSound(house);
    await expectSound(store);
  };

  it("is taken once both villages have said yes to the same rate, and by nobody's word alone", async () => {
    const seen = await answered(office.call(neighbourVillages, {}));
    expect(seen).toMatchObject([{ village: neighbour.village, sameScale: true, offer: null }]);
    expect(await refused(serve(0))).toMatchObject({ status: 409, tag: "GuestsNotAgreed" });
    await answered(offer());
    expect(await refused(serve(0))).toMatchObject({ tag: "GuestsNotAgreed" });
    expect(await refused(present(0))).toMatchObject({ status: 404, tag: "CardUnknown" });
    const admin = await neighbour.as("admin");
    const [row] = await answered(counter.call(guestVillages, {}));
    expect(row).toMatchObject({ ...here(), offer: { rate: RATE }, welcome: null, agreed: false });
    const say = (rate: Fen) =>
      admin.call(welcomeGuests, { params: here(), body: { rate }, ...attempt() });
    expect(await refused(say(Fen.make(40)))).toMatchObject({ tag: "GuestsNotAgreed" });
    expect(await answered(say(RATE))).toMatchObject({ welcome: RATE, agreed: true });
    expect(await send(counter, welcomeGuests, { params: [house.village], body: {} })).toMatchObject(
      { status: 403 },
    );
    const nowhere = { params: { village: VillageId.make("nowhere") }, body: asked, ...attempt() };
    expect(await refused(office.call(agreeWithVillage, nowhere))).toMatchObject({
      ...{ status: 404, sentence: "这台服务器上没有这个村" },
    });
    const itself = { params: here(), body: asked, ...attempt() };
    expect(await refused(office.call(agreeWithVillage, itself))).toMatchObject({ status: 404 });
  });

  it("takes the points in one village and the goods in the other, once for an attempt", async () => {
    const [guest] = await answered(present(0));
    expect(guest).toMatchObject({ ...here(), left: 60, notNow: null });
    const before = await onHand();
    const once = attempt();
    const first = await answered(serve(0, 2, once));
    expect(first).toMatchObject({
      row: { points: 20, fen: 1_000, lines: [{ pieces: 2 }], returnable: true },
      balance: (guest?.balance ?? 0) - 20,
    });
    expect(await answered(serve(0, 2, once))).toEqual(first);
    expect(await onHand()).toBe((before ?? 0) - 2);
    const [own] = (await answered(office.call(shops, {}))).filter(({ terms }) => terms.partner);
    expect(own).toMatchObject({ waiting: { points: 20, fen: 1_000 } });
    expect(await answered(counter.call(guestVillage, { params: here() }))).toMatchObject({
      sales: [{ sale: first.row.sale, points: 20, takenBack: false }],
    });
  });

  it("shows the store a masked name, and nothing else of anybody", async () => {
    const shown = [
      await answered(present(0)),
      await answered(serve(1)),
      await answered(counter.call(guestVillage, { params: here() })),
    ];
    // Who stood at the counter is called by their name, which somebody in the other village has too.
    const told = JSON.stringify(shown, (key, value: unknown) => (key === "by" ? "" : value));
    const all = await house.db.read(house.village, async (read) =>
      Promise.all(people.slice(0, 2).map(({ id }) => residents.byId(read, id))),
    );
    for (const person of all) {
      const secrets = [person?.name, person?.phone, person?.idNumber, person?.id];
      for (const secret of secrets) if (secret) expect(told).not.toContain(secret);
    }
    expect(told).toMatch(/"maskedName":".\*+"/);
  });

  it("keeps to the limit of the guest's village, and to what stands on the shelf", async () => {
    expect(await refused(serve(0, 5))).toMatchObject({
      ...{ status: 422, tag: "OverShopLimit" },
      sentence: "一户一个月最多60分，这个月还能收40分",
    });
    expect(await answered(present(0))).toMatchObject([{ left: 40 }]);
    expect(await refused(serve(2, 6))).toMatchObject({ tag: "OutOfStock" });
  });

  it("is sold nowhere but at that counter, and nobody at home signs for it", async () => {
    const [own] = (await answered(office.call(shops, {}))).filter(({ terms }) => terms.partner);
    if (!own) throw new Error("Nothing was agreed.");
    const params = { shop: own.shop };
    const body = { card: cardOf(0), basket: basketOf(1) };
    expect(await answered(office.call(presentAtShop, { params, body }))).toBeDefined();
    expect(await refused(office.call(sellAtShop, { params, body, ...attempt() }))).toMatchObject({
      tag: "ShopClosed",
    });
    const view = await answered(office.call(shopEndpoint, { params }));
    expect(view).toMatchObject({ logins: [], terms: { partner: { rate: RATE } } });
  });

  it("takes everything back on the same day, once", async () => {
    const [before] = await answered(present(2));
    const pieces = await onHand();
    await answered(serve(2));
    const back = await answered(serve(2));
    const params = { ...here(), sale: back.row.sale };
    const once = attempt();
    const returned = { sale: back.row.sale, points: PRICE };
    const give = () => counter.call(takeBackFromGuest, { params, ...once });
    expect(await answered(give())).toEqual(returned);
    expect(await answered(give())).toEqual(returned);
    expect(await onHand()).toBe((pieces ?? 0) - 1);
    expect(await answered(present(2))).toMatchObject([
      { balance: (before?.balance ?? 0) - PRICE, left: 50 },
    ]);
    const again = { params, ...attempt() };
    expect(await refused(counter.call(takeBackFromGuest, again))).toMatchObject({
      ...{ status: 409, tag: "GuestSaleOver" },
    });
  });

  it("gives the last pieces to one of two, kindly to the other, and both books agree", async () => {
    const left = (await onHand()) ?? 0;
    const answers = await Promise.all([serve(2, left), serve(3, left)]);
    expect(answers.map(({ _tag }) => _tag).toSorted()).toEqual(["Failure", "Success"]);
    expect(await onHand()).toBe(0);
    await sound();
  });

  it("is cleared by the list of the guests' village, which the store reads and signs", async () => {
    const [own] = (await answered(office.call(shops, {}))).filter(({ terms }) => terms.partner);
    if (!own) throw new Error("Nothing was agreed.");
    const through = localDate(house.world.now());
    const params = { shop: own.shop };
    await answered(office.call(clearShop, { params, body: { through }, ...attempt() }));
    const seen = await answered(counter.call(guestVillage, { params: here() }));
    const [list] = seen.clearings;
    if (!list) throw new Error("There is no list.");
    expect(list).toMatchObject({ ...own.waiting, signatures: [], signedHere: null });
    const { clearing } = list;
    const forStore = { params: { ...params, clearing }, body: { side: "shop" as const } };
    const atHome = office.call(signClearing, { ...forStore, ...attempt() });
    expect(await refused(atHome)).toMatchObject({ tag: "ShopSigns" });
    const admin = await neighbour.as("admin");
    const sign = () => admin.call(signForGuests, { params: { ...here(), clearing }, ...attempt() });
    await answered(sign());
    expect(await refused(sign())).toMatchObject({ status: 409, tag: "SideSigned" });
    const after = await answered(counter.call(guestVillage, { params: here() }));
    expect(after.clearings).toMatchObject([{ signatures: [{ side: "shop" }] }]);
    expect(after.clearings[0]?.signedHere).not.toBeNull();
    const [sale] = after.sales.filter(({ takenBack }) => !takenBack);
    const back = { params: { ...here(), sale: sale?.sale ?? SaleId.make("s") }, ...attempt() };
    expect(await refused(counter.call(takeBackFromGuest, back))).toMatchObject({
      tag: "GuestSaleOver",
    });
    await sound();
  });

  it("ends when one of the two no longer wants it", async () => {
    const admin = await neighbour.as("admin");
    const closed = admin.call(closeToGuests, { params: here(), ...attempt() });
    expect(await answered(closed)).toMatchObject({ welcome: null, agreed: false });
    expect(await refused(serve(3))).toMatchObject({ tag: "GuestsNotAgreed" });
  });
});
