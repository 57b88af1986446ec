import type { Visitor } from "@huzhu/client/visitor";
import {
  bindCard,
  cardLife,
  cardless,
  cardSettings,
  endCard,
  freezeCard,
  handOverCard,
  presentCard,
  printCards,
  printedCards,
  type ResidentRow,
  removePortrait,
  reportCardLost,
  residents,
  setPortrait,
  setReader,
  thawCard,
  undoCard,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { CardNumber, type CardStatus, type Reader } from "@huzhu/domain/people";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { PAPER } from "../testing/proxies.ts";
import { cardHolders } from "../testing/till.ts";

const TEN: Reader = { format: "8H-10D", reversed: false };
const SITE: Reader = { format: "2H+4H", reversed: false };
/** One point, and behind it where it was taken. */
const PORTRAIT = Buffer.concat([Buffer.from(PAPER, "base64"), Buffer.from("29.56N 106.55E")]);

onEveryEngine("cards", (engine) => {
  let house: House;
  let kiosk: Visitor;
  let people: ReadonlyArray<ResidentRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    kiosk = await house.kiosk();
    people = await cardHolders(house);
  });

  const person = (n: number): ResidentRow => {
    const found = people[n];
    if (!found) throw new Error("The village has too few cards.");
    return found;
  };
  const cadre = () => house.as("cadre");
  const number = (text: string) => CardNumber.make(text);
  const lay = (text: string) => kiosk.call(presentCard, { body: { card: number(text) } });
  const lifeOf = async ({ id }: ResidentRow) =>
    answered((await cadre()).call(cardLife, { params: { resident: id } }));
  const give = async ({ id }: ResidentRow, text: string) =>
    (await cadre()).call(bindCard, { body: { resident: id, number: number(text) }, ...attempt() });
  const why = { body: { why: "住院了" }, ...attempt() };

  it("are replaced by a new one, and the old one says so", async () => {
    const one = person(0);
    house.pass(1);
    const given = await answered(give(one, "00AA11BB22"));
    expect(given).toMatchObject({ name: one.name, shown: "00AA11BB22", replaced: 1 });
    expect((await answered(lay("00AA11BB22"))).balance).not.toBeNull();
    expect(await refused(lay(one.card ?? ""))).toMatchObject({
      status: 422,
      tag: "CardStopped",
      fields: { status: "replaced" },
      sentence: "这张卡已经换了新卡",
    });
    const { cards, events } = await lifeOf(one);
    expect(cards.map(({ status }) => status)).toEqual(["replaced", "active"]);
    expect(events.map(({ what }) => what).toSorted()).toEqual(["bound", "replace"]);
    expect(await refused(give(person(1), "00AA11BB22"))).toMatchObject({
      tag: "CardTaken",
      fields: { name: one.name },
    });
  });

  it("are frozen with a reason, go on, and end", async () => {
    const one = person(2);
    const visitor = await cadre();
    const [card] = (await lifeOf(one)).cards;
    if (!card) throw new Error("There is no card.");
    const params = { card: card.id };
    await answered(visitor.call(freezeCard, { params, ...why, ...attempt() }));
    expect(await refused(lay(one.card ?? ""))).toMatchObject({ fields: { status: "frozen" } });
    expect(await refused(visitor.call(freezeCard, { params, ...why, ...attempt() }))).toMatchObject(
      { status: 409, tag: "CardNotSo", fields: { status: "frozen" } },
    );
    await answered(visitor.call(thawCard, { params, ...why, ...attempt() }));
    await answered(lay(one.card ?? ""));
    await answered(visitor.call(endCard, { params, ...why, ...attempt() }));
    expect(await refused(lay(one.card ?? ""))).toMatchObject({ fields: { status: "ended" } });
    expect((await lifeOf(one)).events.map(({ what, why: said, by }) => [what, said, by])).toEqual(
      ["freeze", "thaw", "end"].map((what) => [what, "住院了", expect.any(String)]),
    );
  });

  it("are stopped at the counter at once, but go on by nobody's word there", async () => {
    const one = person(3);
    const keeper = await house.as("keeper");
    await answered(keeper.call(reportCardLost, { body: { resident: one.id }, ...attempt() }));
    expect(await refused(lay(one.card ?? ""))).toMatchObject({ fields: { status: "lost" } });
    const [card] = (await lifeOf(one)).cards;
    const params = { card: card?.id ?? "" } as { card: NonNullable<typeof card>["id"] };
    expect(await refused(keeper.call(thawCard, { params, ...why, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
  });

  it("given to the wrong person are taken back, with what they replaced", async () => {
    const one = person(4);
    const given = await answered(give(one, "00CC00DD00"));
    const params = { card: given.card };
    const visitor = await cadre();
    await answered(visitor.call(undoCard, { params, ...attempt() }));
    await answered(lay(one.card ?? ""));
    expect(await refused(lay("00CC00DD00"))).toMatchObject({ tag: "CardUnknown" });
    expect((await lifeOf(one)).events.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["bound", "undone", "replace", "undone"]),
    );
    await answered(give(person(5), "00CC00DD00"));
    expect(await refused(visitor.call(undoCard, { params, ...attempt() }))).toMatchObject({
      tag: "NotFound",
    });
    const later = (await lifeOf(person(5))).cards.at(-1);
    if (!later) throw new Error("There is no card.");
    house.pass(24 * 60 * 60 * 1000);
    const again = { params: { card: later.id }, ...attempt() };
    expect(await refused((await cadre()).call(undoCard, again))).toMatchObject({ tag: "CardUsed" });
  });

  it("with a QR code count once they were handed over, and not from the printer on", async () => {
    const visitor = await cadre();
    const without = await answered(visitor.call(cardless, { query: { everybody: "yes" } }));
    const [one] = without;
    if (!one) throw new Error("Everybody has a card.");
    const params = { resident: one.resident };
    const picture = { base64: PORTRAIT.toString("base64") };
    await answered(visitor.call(setPortrait, { params, body: picture, ...attempt() }));
    const body = { residents: [one.resident] };
    await answered(visitor.call(printCards, { body, ...attempt() }));
    const [first] = await answered(visitor.call(printedCards, {}));
    await answered(visitor.call(printCards, { body, ...attempt() }));
    const printed = await answered(visitor.call(printedCards, {}));
    expect(printed).toHaveLength(1);
    const [card] = printed;
    expect(card).toMatchObject({
      name: one.name,
      hamlet: one.hamlet,
      portrait: `data:image/png;base64,${PAPER}`,
    });
    expect(card?.number).not.toBe(first?.number);
    expect(await refused(lay(card?.number ?? ""))).toMatchObject({ fields: { status: "printed" } });
    expect(await refused(lay(first?.number ?? ""))).toMatchObject({ fields: { status: "ended" } });
    const hand = { number: card?.number ?? number("0000") };
    const over = await answered(visitor.call(handOverCard, { body: hand, ...attempt() }));
    expect(over).toMatchObject({ name: one.name, replaced: 0 });
    await answered(lay(card?.number ?? ""));
    expect(await refused(visitor.call(handOverCard, { body: hand, ...attempt() }))).toMatchObject({
      tag: "CardNotSo",
      fields: { status: "active" },
    });
    await answered(visitor.call(removePortrait, { params, ...attempt() }));
    expect((await answered(visitor.call(cardLife, { params }))).hasPortrait).toBe(false);
    const noPhoto = { base64: Buffer.from("no photo at all").toString("base64") };
    expect(
      await refused(visitor.call(setPortrait, { params, body: noPhoto, ...attempt() })),
    ).toMatchObject({ tag: "NotAPhoto" });
  });

  it("are one card at every reader, those from before with them", async () => {
    const admin = await house.as("admin");
    const one = person(6);
    const before = await answered(admin.call(cardSettings, {}));
    expect(before).toMatchObject({ reader: null });
    expect(before.unread).toBeGreaterThan(0);
    const village = { kiosk: null, reader: TEN, earlier: true };
    const after = await answered(admin.call(setReader, { body: village, ...attempt() }));
    expect(after.unread).toBeLessThan(before.unread);
    await answered(lay(one.card ?? ""));

    await answered(give(one, "0040856634"));
    const own = after.kiosks.map(({ id }) => ({ kiosk: id, reader: SITE, earlier: false }));
    for (const body of own) await answered(admin.call(setReader, { body, ...attempt() }));
    await answered(lay("11127706"));
    expect(await refused(lay("11127707"))).toMatchObject({ tag: "CardUnknown" });
    const found = await answered(admin.call(residents, { query: { search: "0040856634" } }));
    expect(found.rows.map(({ id }) => id)).toEqual([one.id]);

    const nowhere = { kiosk: "none", reader: SITE, earlier: false };
    expect(await refused(admin.call(setReader, { body: nowhere, ...attempt() }))).toMatchObject({
      tag: "NotFound",
    });
    const stands: CardStatus = "active";
    expect((await lifeOf(one)).cards.map(({ status }) => status)).toContain(stands);
  });

  it("leave nothing for the self-check to find", async () => {
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });
});
