import {
  account,
  type ClaimRow,
  claims,
  correctClaim,
  donatePoints,
  recordClaims,
  reverseTransfer,
  signClaims,
  statement,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ClaimId } from "@huzhu/domain/claims";
import { Points, type TransferId } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { CalendarDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { expectSound, ownPurse, type Purse, purses, seen } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

const TODAY = CalendarDate.make("2026-11-23");
/** 给老人理发: three points for each person, at most fifteen a day. */
const HAIRCUT = RuleCode.make("A05");
/** 获评最美庭院: fifteen points, at most fifteen a year. */
const GARDEN = RuleCode.make("W02");
/** 违规野外用火: takes fifteen points. */
const FIRE = RuleCode.make("F03");

type Deed = Pick<ClaimRow, "rule" | "quantity" | "eventDate">;
const deed = (rule: RuleCode, quantity = 1, eventDate = TODAY): Deed => ({
  rule,
  quantity: Quantity.make(quantity),
  eventDate,
});

onEveryEngine("a wrong claim", (engine) => {
  let house: House;
  const left: Array<Purse> = [];
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    left.push(...(await purses(house)));
  });

  /** A household that no other test looks at. */
  const home = (): Purse => {
    const found = left.shift();
    if (!found) throw new Error("The village has too few households.");
    return found;
  };
  const record = async ({ household }: Purse, { quantity, ...rest }: Deed, login = "cadre") => {
    const visitor = await house.as(login === "admin" ? "admin" : "cadre");
    const lines = [{ household, resident: null, quantity }];
    const body = { ...rest, note: "", lines };
    const [row] = await answered(visitor.call(recordClaims, { body, ...attempt() }));
    if (!row) throw new Error("Nothing was recorded.");
    return row.id;
  };
  const approve = async (id: ClaimId): Promise<ClaimId> => {
    const body = { claims: [id] };
    const call = (await house.as("cadre2")).call(signClaims, { body, ...attempt() });
    expect(await answered(call)).toMatchObject([{ _tag: "Counted" }]);
    return id;
  };
  const counted = async (own: Purse, what: Deed) => approve(await record(own, what));
  const correct = async (claim: ClaimId, right: Deed) => {
    const admin = await house.as("admin");
    const body = { ...right, why: "人数写错了" };
    return admin.call(correctClaim, { params: { claim }, body, ...attempt() });
  };
  const balanceOf = async ({ id }: Purse) => {
    const admin = await house.as("admin");
    return (await answered(admin.call(account, { params: { account: id } }))).balance;
  };
  const transferOf = async ({ household }: Purse): Promise<TransferId> => {
    const admin = await house.as("admin");
    const { lines } = await answered(admin.call(statement, { params: { household } }));
    const [line] = lines;
    if (!line) throw new Error("The statement is empty.");
    return line.transfer;
  };

  it("is taken back and counts with the right values, and both are shown", async () => {
    const own = home();
    const before = await balanceOf(own);
    const wrong = await counted(own, deed(HAIRCUT, 5));
    const original = await transferOf(own);
    const correction = await answered(correct(wrong, deed(HAIRCUT, 2)));
    expect(correction).toMatchObject({
      reversed: { id: wrong, state: { _tag: "Reversed", points: 15, why: "人数写错了" } },
      corrected: { quantity: 2, state: { _tag: "Approved", points: 6 } },
      points: 6,
      balance: before + 6,
    });
    const { reversal, transfer } = correction;
    expect(await seen(house, original)).toMatchObject({
      reversedBy: reversal,
      replacement: transfer,
    });
    expect(await seen(house, reversal)).toMatchObject({
      sentence: "冲正：人数写错了，已重新入账",
      reverses: original,
    });
    expect(await balanceOf(own)).toBe(before + 6);
  });

  it("does not stand in the way of the right one's cap", async () => {
    const own = home();
    const before = await balanceOf(own);
    const wrong = await counted(own, deed(GARDEN, 1, CalendarDate.make("2026-11-20")));
    const { points } = await answered(correct(wrong, deed(GARDEN, 1)));
    expect([points, await balanceOf(own)]).toEqual([15, before + 15]);
  });

  it("whose right value is nothing is taken back, and nothing stands for it", async () => {
    const own = home();
    await counted(own, deed(GARDEN));
    const wrong = await counted(own, deed(HAIRCUT));
    const before = await balanceOf(own);
    const { transfer, points, reversal } = await answered(correct(wrong, deed(GARDEN)));
    expect([transfer, points, await balanceOf(own)]).toEqual([null, 0, before - 3]);
    expect(await seen(house, reversal)).toMatchObject({ sentence: "冲正：人数写错了" });
  });

  it("that took points gives them back before the right one takes any", async () => {
    const own = home();
    await counted(own, deed(HAIRCUT, 5));
    const admin = await house.as("admin");
    const spare = (await balanceOf(own)) - 15;
    if (spare > 0) {
      const body = { from: own.id, amount: Points.make(spare), note: "" };
      await answered(admin.call(donatePoints, { body, ...attempt() }));
    }
    const wrong = await counted(own, deed(FIRE));
    expect(await balanceOf(own)).toBe(0);
    await answered(correct(wrong, deed(RuleCode.make("F01"))));
    expect(await balanceOf(own)).toBe(12);
  });

  it("undone in the ledger counts no more, and frees its cap", async () => {
    const own = home();
    const wrong = await counted(own, deed(GARDEN));
    const admin = await house.as("admin");
    const params = { transfer: await transferOf(own) };
    const body = { why: "不是这家" };
    await answered(admin.call(reverseTransfer, { params, body, ...attempt() }));
    const { rows } = await answered(admin.call(claims, { query: { step: "Reversed" } }));
    expect(rows.map(({ id }) => id)).toContain(wrong);
    const before = await balanceOf(own);
    await counted(own, deed(GARDEN));
    expect(await balanceOf(own)).toBe(before + 15);
    expect(await refused(correct(wrong, deed(GARDEN)))).toMatchObject({
      status: 409,
      tag: "NotApproved",
      sentence: "这条申报现在是“已冲正”，只有已入账的能冲正、更正和申诉",
    });
  });

  it("is corrected once by one attempt, however often it is sent", async () => {
    const own = home();
    const wrong = await counted(own, deed(HAIRCUT, 5));
    const before = await balanceOf(own);
    const admin = await house.as("admin");
    const body = { ...deed(HAIRCUT, 1), why: "人数写错了" };
    const request = { params: { claim: wrong }, body, ...attempt() };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => answered(admin.call(correctClaim, request))),
    );
    expect(new Set(answers.map(({ transfer }) => transfer)).size).toBe(1);
    expect(await balanceOf(own)).toBe(before - 12);
  });

  it("that waits, or that never moved a point, is not corrected", async () => {
    const own = home();
    const waiting = await record(own, deed(HAIRCUT));
    expect(await refused(correct(waiting, deed(HAIRCUT, 2)))).toMatchObject({
      tag: "NotApproved",
      sentence: "这条申报现在是“待审核”，只有已入账的能冲正、更正和申诉",
    });
    await counted(own, deed(GARDEN));
    const nothing = await counted(own, deed(GARDEN));
    expect(await refused(correct(nothing, deed(HAIRCUT)))).toMatchObject({
      tag: "NothingToReverse",
    });
  });

  it("whose points are spent is not taken back, and nothing changes", async () => {
    const own = home();
    const wrong = await counted(own, deed(HAIRCUT, 5));
    const admin = await house.as("admin");
    const body = { from: own.id, amount: Points.make(await balanceOf(own)), note: "" };
    await answered(admin.call(donatePoints, { body, ...attempt() }));
    expect(await refused(correct(wrong, deed(HAIRCUT)))).toMatchObject({
      tag: "BelowFloor",
      fields: { short: 15 },
    });
    const { rows } = await answered(admin.call(claims, { query: { step: "Approved" } }));
    expect(rows.map(({ id }) => id)).toContain(wrong);
  });

  it("is left to somebody else by whoever recorded it, or whose household it is", async () => {
    const recorded = await record(home(), deed(HAIRCUT), "admin");
    expect(await refused(correct(await approve(recorded), deed(HAIRCUT, 2)))).toMatchObject({
      status: 403,
      tag: "RecordedBySame",
    });
    const own = await counted(await ownPurse(house, "admin"), deed(HAIRCUT));
    expect(await refused(correct(own, deed(HAIRCUT, 2)))).toMatchObject({ tag: "OwnHousehold" });
  });

  it.each([
    ["to tomorrow", 422, "NotYet", { eventDate: "2026-11-24" }],
    ["to a day before any rulebook", 422, "NoRulebook", { eventDate: "2020-01-01" }],
    ["to a rule that is not there", 422, "UnknownRule", { rule: "Z99" }],
    ["to nothing", 400, "Malformed", { quantity: 0 }],
    ["without a reason", 400, "Malformed", { why: "" }],
  ])("is not corrected %s", async (_, status, tag, change) => {
    const own = home();
    const wrong = await counted(own, deed(HAIRCUT));
    const before = await balanceOf(own);
    const body = { ...deed(HAIRCUT, 2), why: "人数写错了", ...change };
    const admin = await house.as("admin");
    const sent = await send(admin, correctClaim, { params: [wrong], body });
    expect(sent).toMatchObject({ status, error: { tag } });
    expect(await balanceOf(own)).toBe(before);
  });

  it("is corrected by the admin, and only where there is one", async () => {
    const cadre = await house.as("cadre");
    const body = { ...deed(HAIRCUT), why: "人数写错了" };
    const params = { claim: ClaimId.make("none") };
    expect(await refused(cadre.call(correctClaim, { params, body, ...attempt() }))).toMatchObject({
      tag: "NotAllowed",
    });
    expect(await refused(correct(ClaimId.make("none"), deed(HAIRCUT)))).toMatchObject({
      status: 404,
      sentence: "没有这条申报",
    });
  });

  it("leaves sound books behind", () => expectSound(house));
});
