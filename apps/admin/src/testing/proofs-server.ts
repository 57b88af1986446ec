import {
  AlertSettled,
  alerts,
  checkNow,
  issueVouchers,
  NotFound,
  NothingToSeal,
  type PeriodView,
  period,
  periods,
  proposePeriod,
  redeemVoucher,
  type SelfChecks,
  seal,
  sealConsistency,
  sealNow,
  sealProof,
  seals,
  selfChecks,
  settleAlert,
  signPeriod,
  voidVouchers,
  voucherBatches,
  vouchers,
  withdrawPeriod,
} from "@huzhu/contract";
import type { StaffId } from "@huzhu/domain/governance";
import { SignedBySame } from "@huzhu/domain/periods";
import { Points, TransferId, type VoucherNumber, VoucherUsed } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { ALERT, HOME, LINES, proposalBy, VOUCHER_BATCH, VOUCHERS } from "./ledger.ts";
import { EARLIER, growth, proofOf, SEAL } from "./sealed.ts";
import { NOW } from "./village.ts";

const found = <Row>(rows: ReadonlyArray<Row>) =>
  Result.succeed({ rows, total: rows.length, page: 1, pageSize: 50 });

const withSeals = (server: FakeServer): FakeServer =>
  server
    .on(seals, () => found([SEAL, EARLIER]))
    .on(seal, ({ params }) => {
      const one = [SEAL, EARLIER].find(({ number }) => number === params.number);
      return one ? Result.succeed(one) : Result.fail(new NotFound({ what: "seal" }));
    })
    .on(sealConsistency, () => Result.succeed(growth()))
    .on(sealNow, () => Result.fail(new NothingToSeal()))
    .on(sealProof, ({ params }) => {
      const line = LINES.find(({ transfer }) => transfer === params.transfer);
      return Result.succeed(proofOf(line?.journalNumber ?? 1));
    });

/** 结账 as two people do it; `who` tells who sits at the console now. */
const withPeriods = (server: FakeServer, who: () => StaffId): FakeServer => {
  let proposal: PeriodView | null = null;
  const closed: PeriodView[] = [];
  const seen = () => ({
    closed: closed.map(({ period: one }) => one),
    proposal,
    nextFrom: CalendarDate.make("2026-01-01"),
    latestTo: CalendarDate.make("2026-03-04"),
  });
  return server
    .on(periods, () => Result.succeed(seen()))
    .on(period, () => Result.succeed(closed[0] ?? proposalBy(who())))
    .on(proposePeriod, () => {
      proposal = proposalBy(who());
      return Result.succeed(proposal);
    })
    .on(withdrawPeriod, () => {
      proposal = null;
      return Result.succeed(seen());
    })
    .on(signPeriod, () => {
      const prepared = proposal ?? proposalBy(who());
      const { preparedBy } = prepared.period;
      if (preparedBy === who()) return Result.fail(new SignedBySame({ preparedBy }));
      const signed = {
        ...prepared,
        period: {
          ...prepared.period,
          state: "closed" as const,
          signedBy: who(),
          signedByName: "李会计",
          signedAt: NOW,
        },
      };
      closed.unshift(signed);
      proposal = null;
      return Result.succeed(signed);
    });
};

const withVouchers = (server: FakeServer): FakeServer => {
  const used = new Set<VoucherNumber>();
  const rows = () => VOUCHERS.filter(({ number }) => !used.has(number));
  return server
    .on(voucherBatches, () => found([VOUCHER_BATCH]))
    .on(vouchers, () => found(rows()))
    .on(issueVouchers, () => Result.succeed({ batch: VOUCHER_BATCH, vouchers: VOUCHERS }))
    .on(voidVouchers, ({ body }) => {
      for (const number of body.numbers) used.add(number);
      return Result.succeed(VOUCHERS.filter(({ number }) => body.numbers.includes(number)));
    })
    .on(redeemVoucher, ({ body: { number } }) => {
      if (used.has(number)) return Result.fail(new VoucherUsed({ at: NOW }));
      used.add(number);
      const transfer = TransferId.make(`voucher-${number}`);
      const points = Points.make(20);
      return Result.succeed({ transfer, number, points, balance: Points.make(HOME.balance + 20) });
    });
};

const withAlerts = (server: FakeServer): FakeServer => {
  let settled: typeof ALERT.settled = null;
  let checks: SelfChecks = { running: false, latest: [] };
  return server
    .on(alerts, ({ query }) =>
      found((query.state === "settled") === (settled !== null) ? [{ ...ALERT, settled }] : []),
    )
    .on(settleAlert, ({ body }) => {
      if (settled !== null) return Result.fail(new AlertSettled({ by: settled.by, at: NOW }));
      settled = { at: NOW, by: "王主任", note: body.note };
      return Result.succeed({ ...ALERT, settled });
    })
    .on(selfChecks, () => Result.succeed(checks))
    .on(checkNow, () => {
      const one = { id: "check-1", at: NOW, transfers: 20, leaves: 31, findings: 1 };
      checks = { running: false, latest: [one] };
      return Result.succeed({ running: true, latest: [] });
    });
};

/** Seals, periods, vouchers and self-checks, as they change while somebody works with them. */
export const withProofs = (server: FakeServer, who: () => StaffId): FakeServer =>
  withAlerts(withVouchers(withPeriods(withSeals(server), who)));
