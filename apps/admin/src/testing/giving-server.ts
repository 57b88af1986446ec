import {
  donorAccount,
  donors,
  fund,
  type PledgeRow,
  pledges,
  publicFundSheet,
  receiveGift,
  thankDonor,
} from "@huzhu/contract";
import { GiftId } from "@huzhu/domain/fund";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { LATE, LIN, LIN_ACCOUNT, MONTH, PLEDGE, YEAR } from "./giving.ts";
import { TODAY } from "./village.ts";

const came = (row: PledgeRow, number: number): PledgeRow => ({
  ...row,
  instalments: row.instalments.map((one, nth) =>
    nth + 1 === number ? { ...one, state: "received", on: TODAY } : one,
  ),
});

/** Whoever gave to the fund; what came of a promise is received, who was thanked is thanked. */
export const withGiving = (server: FakeServer): FakeServer => {
  let promised: ReadonlyArray<PledgeRow> = [LATE, PLEDGE];
  let account = LIN_ACCOUNT;
  return server
    .on(fund, () => Result.succeed(YEAR))
    .on(publicFundSheet, () => Result.succeed(MONTH))
    .on(donors, () => Result.succeed([{ ...LIN, toThank: account.toThank }]))
    .on(donorAccount, () => Result.succeed(account))
    .on(thankDonor, ({ body: { how } }) => {
      const thanked = { how, at: Instant.make(0) };
      const received = account.received.map((gift) => ({ ...gift, thanked }));
      account = { ...account, received, toThank: 0 };
      return Result.succeed({ gifts: received.map(({ gift }) => gift) });
    })
    .on(pledges, () => Result.succeed(promised))
    .on(receiveGift, ({ body: { gift } }) => {
      const { instalment } = gift;
      promised = promised.map((row) =>
        row.id === instalment?.pledge ? came(row, instalment.number) : row,
      );
      return Result.succeed({ gift: GiftId.make("g-3") });
    });
};
