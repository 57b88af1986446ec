import {
  account,
  accountStatement,
  accounts,
  balance,
  expiring,
  grantPoints,
  kin,
  NotFound,
  pointsPolicy,
  releaseHold,
  reverseTransfer,
  transfer,
} from "@huzhu/contract";
import {
  AlreadyReversed,
  DEFAULT_POLICY,
  type Points,
  TransferId as Transfer,
  type TransferId,
} from "@huzhu/domain/points";
import { Result } from "effect";
import type { FakeServer } from "./fake-server.ts";
import { ACCOUNTS, EXPIRING, HOLD, HOME, ISSUING, LINES, transferOf, viewOf } from "./ledger.ts";
import { NOW } from "./village.ts";

const found = <Row>(rows: ReadonlyArray<Row>) => ({
  rows,
  total: rows.length,
  page: 1,
  pageSize: 50,
});

/** Accounts and their lines; a line that is reversed stays reversed, and says so. */
const withLines = (server: FakeServer): FakeServer => {
  const reversals = new Map<TransferId, TransferId>();
  const lines = () =>
    LINES.map((line) => {
      const reversedBy = reversals.get(line.transfer) ?? null;
      return { ...line, reversedBy, reversible: reversedBy === null };
    });
  const views = () => [ISSUING, ...lines().map(transferOf)];
  return server
    .on(accountStatement, ({ params }) =>
      Result.succeed({
        account: ACCOUNTS.find(({ id }) => id === params.account) ?? HOME,
        lines: params.account === HOME.id ? lines() : [],
        next: null,
      }),
    )
    .on(transfer, ({ params }) => {
      const view = views().find(({ id }) => id === params.transfer);
      return view ? Result.succeed(view) : Result.fail(new NotFound({ what: "transfer" }));
    })
    .on(reverseTransfer, ({ params, body }) => {
      const view = views().find(({ id }) => id === params.transfer);
      if (!view) return Result.fail(new NotFound({ what: "transfer" }));
      if (view.reversedBy !== null) {
        return Result.fail(new AlreadyReversed({ by: view.reversedBy }));
      }
      const reversal = Transfer.make(`reversal-of-${view.id}`);
      reversals.set(view.id, reversal);
      return Result.succeed({
        ...view,
        id: reversal,
        reason: { _tag: "ByReversal", transfer: view.id, why: body.why, replacement: null },
        sentence: `冲正：${body.why}`,
        reverses: view.id,
        reversible: false,
      });
    });
};

const movedTo = (to: Points) => ({
  transfers: [Transfer.make("transfer-new")],
  accounts: [{ account: HOME.id, balance: to, held: HOME.held, lifetime: HOME.lifetime }],
});

/** What the console's ledger pages ask, in the invented village. */
export const withLedger = (server: FakeServer): FakeServer =>
  withLines(server)
    .on(accounts, ({ query: { kind, unit, search = "" } }) =>
      Result.succeed(
        found(
          ACCOUNTS.filter((row) => kind === undefined || row.kind === kind)
            .filter((row) => unit === undefined || row.unit === unit)
            .filter((row) => JSON.stringify(row.owner).includes(search)),
        ),
      ),
    )
    .on(account, ({ params }) => {
      const row = ACCOUNTS.find(({ id }) => id === params.account);
      return row ? Result.succeed(viewOf(row)) : Result.fail(new NotFound({ what: "account" }));
    })
    .on(balance, ({ params, query: { on = null, at = null } }) =>
      Result.succeed({ account: params.account, unit: "points", on, at, balance: HOME.balance }),
    )
    .on(grantPoints, ({ body }) => Result.succeed(movedTo(body.amount)))
    .on(releaseHold, () =>
      Result.succeed({
        ...HOLD,
        end: { kind: "released", at: NOW, amount: HOME.held, transfer: null },
      }),
    )
    .on(kin, () => Result.succeed([]))
    .on(pointsPolicy, () => Result.succeed(DEFAULT_POLICY))
    .on(expiring, () => Result.succeed(EXPIRING));
