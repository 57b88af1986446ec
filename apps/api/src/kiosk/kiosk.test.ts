import {
  bindCard,
  callHelp,
  closeRequest,
  helpRequests,
  kiosks,
  pair,
  presentCard,
  type ResidentRow,
  reportCardLost,
  revokeKiosk,
  startPairing,
  thisKiosk,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { CardNumber } from "@huzhu/domain/people";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { cardHolders } from "../testing/till.ts";

onEveryEngine("a kiosk", (engine) => {
  let house: House;
  let people: ReadonlyArray<ResidentRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await cardHolders(house);
  });

  const person = (n: number): ResidentRow => {
    const found = people[n];
    if (!found) throw new Error("The village has too few cards.");
    return found;
  };
  const code = async () => {
    const admin = await house.as("admin");
    return answered(admin.call(startPairing, { body: { name: "村委会" }, ...attempt() }));
  };

  it("is paired once by six digits", async () => {
    const pairing = await code();
    const kiosk = house.nobody();
    const paired = await answered(kiosk.call(pair, { body: { code: pairing.code } }));
    expect(paired).toMatchObject({ name: "村委会", village: "清水村" });
    expect(await answered(kiosk.call(thisKiosk, {}))).toEqual(paired);
    expect(
      await refused(house.nobody().call(pair, { body: { code: pairing.code } })),
    ).toMatchObject({ tag: "PairingCodeWrong" });
  });

  it("is not paired by a code older than ten minutes", async () => {
    const pairing = await code();
    house.pass(10 * 60 * 1000);
    expect(
      await refused(house.nobody().call(pair, { body: { code: pairing.code } })),
    ).toMatchObject({ tag: "PairingCodeWrong" });
  });

  it("is not found by guessing, however many guesses come at once", async () => {
    const visitor = house.nobody();
    const guess = (n: number) => refused(visitor.call(pair, { body: { code: `00000${n}` } }));
    const tags = (await Promise.all(Array.from({ length: 9 }, (_, n) => guess(n)))).map(
      (failure) => failure._tag === "Refused" && failure.tag,
    );
    expect(tags.filter((tag) => tag === "TooManyTries").length).toBeGreaterThanOrEqual(4);
    house.pass(5 * 60 * 1000);
  });

  it("that was revoked is nobody", async () => {
    const kiosk = await house.kiosk();
    const admin = await house.as("admin");
    const machines = await answered(admin.call(kiosks, {}));
    const last = machines.findLast(({ revoked }) => !revoked);
    const params = { kiosk: last?.id ?? "" };
    const revoked = await answered(admin.call(revokeKiosk, { params, ...attempt() }));
    expect(revoked.revoked).toBe(true);
    expect(await refused(kiosk.call(thisKiosk, {}))).toMatchObject({
      tag: "NotLoggedIn",
      fields: { caller: "kiosk" },
    });
  });

  it("shows who holds a card by the surname only", async () => {
    const { card, name } = person(0);
    if (!card) throw new Error("No card.");
    const kiosk = await house.kiosk();
    const holder = await answered(kiosk.call(presentCard, { body: { card } }));
    expect(holder.maskedName).toMatch(/\*/);
    expect(JSON.stringify(holder)).not.toContain(name);
  });

  it("does not take an unknown card, nor one that was reported lost", async () => {
    const kiosk = await house.kiosk();
    const unknown = CardNumber.make("ABCDEF0123");
    expect(await refused(kiosk.call(presentCard, { body: { card: unknown } }))).toMatchObject({
      status: 404,
      tag: "CardUnknown",
    });
    const { id, card } = person(1);
    if (!card) throw new Error("No card.");
    const admin = await house.as("admin");
    await answered(admin.call(reportCardLost, { body: { resident: id }, ...attempt() }));
    expect(await refused(kiosk.call(presentCard, { body: { card } }))).toMatchObject({
      tag: "CardStopped",
    });
    const number = CardNumber.make("1234567890");
    await answered(admin.call(bindCard, { body: { resident: id, number }, ...attempt() }));
    await answered(kiosk.call(presentCard, { body: { card: number } }));
    const other = { resident: person(2).id, number };
    expect(await refused(admin.call(bindCard, { body: other, ...attempt() }))).toMatchObject({
      tag: "CardTaken",
    });
  });

  it("calls somebody, and the call waits until it is closed", async () => {
    const kiosk = await house.kiosk();
    await answered(kiosk.call(callHelp, { body: { kind: "doctor", card: null }, ...attempt() }));
    const cadre = await house.as("cadre");
    const machines = await answered((await house.as("admin")).call(kiosks, {}));
    expect(machines.map(({ lastSeenAt }) => lastSeenAt)).toContain(house.world.now());
    const [request] = await answered(cadre.call(helpRequests, {}));
    expect(request).toMatchObject({ kind: "doctor", name: null, urgent: true });
    if (!request) throw new Error("Nobody heard the call.");
    const params = { request: request.id };
    await answered(cadre.call(closeRequest, { params, ...attempt() }));
    expect(await answered(cadre.call(helpRequests, {}))).toEqual([]);
  });
});
