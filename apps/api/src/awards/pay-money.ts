import type { NotFound } from "@huzhu/contract";
import type { Write } from "@huzhu/db";
import { LineCode, type MoneyPlace, PaymentId, type PayRefusal } from "@huzhu/domain/fund";
import type { AwardPayment, Round } from "@huzhu/domain/incentives";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { payFromLine } from "../fund/pay-from-line.ts";
import type { FundWriting } from "../fund/writing.ts";
import { namesOf } from "./names.ts";

const TITLE = 60;
const NAME = 30;

/** Pays everybody of a round in money, as one payment from its line: the round is paid once. */
export const payMoney = async (
  tx: Write,
  round: Round,
  payments: ReadonlyArray<AwardPayment>,
  { place, ...by }: FundWriting & { readonly place: MoneyPlace },
): Promise<Result.Result<void, PayRefusal | NotFound>> => {
  const { id, scheme, period, line } = round;
  const ids = payments.map(({ candidate }) => candidate);
  const names = new Map((await namesOf(tx, scheme.who, ids)).map((one) => [one.id, one]));
  const [first, ...others] = payments.map(({ candidate, amount: fen }) => {
    const { name = "", household = null } = names.get(candidate) ?? {};
    return { name: name.slice(0, NAME) || candidate, household, fen };
  });
  if (!first || line === null) return Result.void;
  const payment = {
    ...{ id: PaymentId.make(id), line: LineCode.make(line), place, use: null },
    title: `评奖：${scheme.title}（${period}）`.slice(0, TITLE),
    ...{ payees: [first, ...others] as const, on: localDate(by.now) },
  };
  const paid = await payFromLine(tx, payment, by);
  return Result.isFailure(paid) ? Result.fail(paid.failure) : Result.void;
};
