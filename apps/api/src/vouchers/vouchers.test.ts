import {
  account,
  issueVouchers,
  redeemVoucher,
  reverseTransfer,
  type VoucherRow,
  voidVouchers,
  voucherBatches,
  vouchers,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { type Denomination, VoucherNumber } from "@huzhu/domain/points";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { expectSound, ownPurse, type Purse, purses, seen } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

onEveryEngine("vouchers", (engine) => {
  let house: House;
  let home: Purse;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const [first] = await purses(house);
    if (!first) throw new Error("The village has no households.");
    home = first;
  });

  const issue = async (count: number, denomination: Denomination = 20) => {
    const admin = await house.as("admin");
    const body = { denomination, count, why: "重阳节" };
    return answered(admin.call(issueVouchers, { body, ...attempt() }));
  };
  const redeem = async (number: VoucherNumber) => {
    const keeper = await house.as("keeper");
    const body = { number, household: home.household, resident: null };
    return keeper.call(redeemVoucher, { body, ...attempt() });
  };
  const makeVoid = async (numbers: readonly [VoucherNumber, ...Array<VoucherNumber>]) => {
    const admin = await house.as("admin");
    return admin.call(voidVouchers, { body: { numbers, why: "印坏了" }, ...attempt() });
  };
  const one = (rows: ReadonlyArray<VoucherRow>, at = 0): VoucherRow => {
    const found = rows[at];
    if (!found) throw new Error("There are too few vouchers.");
    return found;
  };
  const balance = async () => {
    const admin = await house.as("admin");
    return (await answered(admin.call(account, { params: { account: home.id } }))).balance;
  };

  it("are issued with serials that run on and digits that nobody can guess", async () => {
    const first = await issue(3);
    const second = await issue(2, 5);
    expect(first.batch).toMatchObject({ count: 3, worth: 20, redeemed: 0, why: "重阳节" });
    const serials = [...first.vouchers, ...second.vouchers].map(({ serial }) => serial);
    const start = serials[0] ?? 0;
    expect(serials).toEqual([0, 1, 2, 3, 4].map((n) => start + n));
    const chances = [...first.vouchers, ...second.vouchers].map(({ number }) => number.slice(8));
    expect(new Set(chances).size).toBeGreaterThan(1);
    expect(await seen(house, second.batch.batch)).toMatchObject({
      entries: [{ amount: -10 }, { kind: "voucher", amount: 10 }],
    });
    await expectSound(house);
  });

  it("are redeemed once, by their whole number", async () => {
    const { number } = one((await issue(1)).vouchers);
    const before = await balance();
    const guess = VoucherNumber.make(
      `${number.slice(0, 8)}${number.endsWith("000000") ? "111111" : "000000"}`,
    );
    expect(await refused(redeem(guess))).toMatchObject({ status: 404, tag: "VoucherUnknown" });
    const got = await answered(redeem(number));
    expect(got).toMatchObject({ number, points: 20, balance: before + 20 });
    expect(await balance()).toBe(before + 20);
    expect(await refused(redeem(number))).toMatchObject({
      status: 409,
      tag: "VoucherUsed",
      sentence: "这张积分券2026-11-23已经用过了",
    });
    await expectSound(house);
  });

  it("are not taken by a member of staff for their own household", async () => {
    const { number } = one((await issue(1)).vouchers);
    const admin = await house.as("admin");
    const { household } = await ownPurse(house, "admin");
    const body = { number, household, resident: null };
    expect(await refused(admin.call(redeemVoucher, { body, ...attempt() }))).toMatchObject({
      status: 403,
      tag: "OwnHousehold",
    });
    await answered(redeem(number));
  });

  it("pay once for one attempt, and once for many hands at the same time", async () => {
    const [first, second] = (await issue(2)).vouchers;
    if (!first || !second) throw new Error("There are too few vouchers.");
    const keeper = await house.as("keeper");
    const before = await balance();
    const body = { number: first.number, household: home.household, resident: null };
    const same = { body, ...attempt() };
    const answers = await Promise.all([1, 2, 3].map(() => keeper.call(redeemVoucher, same)));
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    const hands = await Promise.all(Array.from({ length: 5 }, () => redeem(second.number)));
    expect(hands.filter(({ _tag }) => _tag === "Success")).toHaveLength(1);
    expect(await balance()).toBe(before + 40);
    await expectSound(house);
  });

  it("are made void all or none, and then are worth nothing", async () => {
    const { vouchers: made } = await issue(3);
    const [a, b, c] = made.map(({ number }) => number);
    if (!a || !b || !c) throw new Error("There are too few vouchers.");
    await answered(redeem(c));
    expect(await refused(makeVoid([a, c]))).toMatchObject({ tag: "VoucherUsed" });
    expect(await refused(makeVoid([a, a]))).toMatchObject({ tag: "VoucherVoid" });
    const rows = await answered(makeVoid([a, b]));
    expect(rows.map(({ state, end }) => [state, end?.why])).toEqual([
      ["void", "印坏了"],
      ["void", "印坏了"],
    ]);
    expect(await refused(redeem(a))).toMatchObject({
      tag: "VoucherVoid",
      sentence: "这张积分券2026-11-23作废了：印坏了",
    });
    await expectSound(house);
  });

  it("are listed by batch and state, with what is still out", async () => {
    const { batch, vouchers: made } = await issue(5, 10);
    const numbers = made.map(({ number }) => number);
    const [first, second, third] = numbers;
    if (!first || !second || !third) throw new Error("There are too few vouchers.");
    await answered(redeem(second));
    await answered(makeVoid([third]));
    const keeper = await house.as("keeper");
    const { rows } = await answered(keeper.call(voucherBatches, { query: {} }));
    const start = one(made).serial;
    expect(rows[0]).toMatchObject({
      batch: batch.batch,
      redeemed: 1,
      voided: 1,
      missing: [
        { first: start, last: start },
        { first: start + 3, last: start + 4 },
      ],
    });
    const query = { batch: batch.batch, state: "redeemed" } as const;
    const listed = await answered(keeper.call(vouchers, { query }));
    expect(listed).toMatchObject({
      total: 1,
      rows: [{ number: second, end: { account: home.id, owner: home.owner } }],
    });
    const out = await answered(keeper.call(vouchers, { query: { ...query, state: "issued" } }));
    expect(out.rows.map(({ serial }) => serial)).toEqual([start, start + 3, start + 4]);
  });

  it("are not undone like other postings: they are made void", async () => {
    const { batch } = await issue(1);
    const admin = await house.as("admin");
    const undo = { params: { transfer: batch.batch }, body: { why: "错了" }, ...attempt() };
    expect(await refused(admin.call(reverseTransfer, undo))).toMatchObject({
      tag: "NotReversible",
    });
  });

  it.each([
    { name: "no denomination", body: { denomination: 7, count: 1, why: "x" } },
    { name: "none at all", body: { denomination: 5, count: 0, why: "x" } },
    { name: "too many", body: { denomination: 5, count: 501, why: "x" } },
    { name: "no reason", body: { denomination: 5, count: 1, why: " " } },
  ])("are not issued with $name", async ({ body }) => {
    const admin = await house.as("admin");
    expect(await send(admin, issueVouchers, { body })).toMatchObject({ status: 400 });
  });

  it("are credited to households of the village only", async () => {
    const { number } = one((await issue(1)).vouchers);
    const keeper = await house.as("keeper");
    const body = { number, household: "nobodys", resident: null };
    expect(await send(keeper, redeemVoucher, { body })).toMatchObject({
      status: 404,
      error: { fields: { what: "household" } },
    });
    expect(await send(keeper, redeemVoucher, { body: { ...body, number: "12" } })).toMatchObject({
      status: 400,
    });
  });
});
