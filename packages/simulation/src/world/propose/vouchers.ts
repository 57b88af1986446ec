import {
  Denomination,
  MOST_VOUCHERS,
  VoucherNumber,
  voucherNumber,
  worthOf,
} from "@huzhu/domain/points";
import { between, chance, pick, type Random } from "../../random.ts";
import { type Moment, type Propose, someId, someStaff } from "./moment.ts";
import { someAccount } from "./points.ts";

const NO_VOUCHER = VoucherNumber.make("9999999-000000");

const someChance = (random: Random): string => String(between(random, 0, 999_999)).padStart(6, "0");

export const proposeVouchers: Propose<"IssueVouchers"> = (moment) => {
  const { random, world, at } = moment;
  const count = chance(random, 0.2) ? MOST_VOUCHERS + 1 : between(random, 0, 6);
  return {
    _tag: "IssueVouchers",
    worth: worthOf(pick(random, Denomination.literals), world.scale),
    chances: Array.from({ length: count }, () => someChance(random)),
    why: "敬老节发放",
    by: someStaff(moment),
    at,
  };
};

/** Mostly one that is out; now and then one that ended, or a number that somebody guessed. */
const someNumber = ({ random, world }: Moment): VoucherNumber => {
  const all = [...world.vouchers.values()];
  const out = all.filter(({ end }) => end === null);
  const among = out.length > 0 && chance(random, 0.7) ? out : all;
  const number = someId(
    random,
    among.map((voucher) => voucher.number),
    NO_VOUCHER,
  );
  const serial = Number(number.slice(0, 7));
  return chance(random, 0.05) ? voucherNumber(serial, someChance(random)) : number;
};

export const proposeVoucher: Propose<"RedeemVoucher"> = (moment) => ({
  _tag: "RedeemVoucher",
  number: someNumber(moment),
  to: someAccount(moment),
  by: someStaff(moment),
  at: moment.at,
});

export const proposeVoid: Propose<"VoidVoucher"> = (moment) => ({
  _tag: "VoidVoucher",
  number: someNumber(moment),
  why: "遗失",
  by: someStaff(moment),
  at: moment.at,
});
