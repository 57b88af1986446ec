import type { Reference } from "./expected/reference.ts";
import type { Rows } from "./rows.ts";

/** What can be seen of a ledger, in plain values: the same of the database and of the reference. */
export interface Picture {
  readonly accounts: Readonly<Record<string, string>>;
  readonly lots: Readonly<Record<string, string>>;
  readonly transfers: Readonly<Record<string, string>>;
  readonly holds: Readonly<Record<string, string>>;
  readonly papers: Readonly<Record<string, string>>;
}

const record = (pairs: Iterable<readonly [string, ReadonlyArray<unknown>]>) =>
  Object.fromEntries([...pairs].map(([name, seen]) => [name, seen.join(" ")]));

const NEVER = "9999-12-31";

export const pictureOfReference = (ref: Reference): Picture => ({
  accounts: record(
    [...ref.accounts].map(([id, { balance, held, lifetime }]) => [id, [balance, held, lifetime]]),
  ),
  lots: record(
    [...ref.pieces].map(([name, { account, origin, expires, amount, left }]) => [
      name,
      [account, origin, expires ?? NEVER, amount, left],
    ]),
  ),
  transfers: record(
    [...ref.transfers].map(([id, { kind, date, lines, uses }]) => [
      id,
      [
        kind,
        date,
        ...lines.map((line) => [line.account, line.amount, line.balance, line.earned].join("/")),
        ...uses.map(({ lot, amount }) => `${lot}:${amount}`).sort(),
      ],
    ]),
  ),
  holds: record(
    [...ref.holds].map(([id, { account, amount, end }]) => [
      id,
      [account, amount, end?.kind, end?.taken],
    ]),
  ),
  papers: record([...ref.papers].map(([number, { worth, end }]) => [number, [worth, end]])),
});

export const pictureOfRows = (rows: Rows): Picture => {
  const entries = Map.groupBy(rows.entry, ({ transferId }) => transferId);
  const uses = Map.groupBy(rows.lotUse, ({ transferId }) => transferId);
  const ends = new Map(rows.holdEnd.map((end) => [end.holdId, end]));
  const gone = new Map(rows.voucherEnd.map((end) => [end.serial, end]));
  return {
    accounts: record(
      rows.account.map(({ id, balance, held, lifetime }) => [id, [balance, held, lifetime]]),
    ),
    lots: record(
      rows.lot.map((lot) => [
        `${lot.transferId}/${lot.place}`,
        [lot.accountId, lot.origin, lot.expires, lot.amount, lot.remaining],
      ]),
    ),
    transfers: record(
      rows.transfer.map(({ id, reasonKind, eventDate }) => [
        id,
        [
          reasonKind,
          eventDate,
          ...(entries.get(id) ?? [])
            .toSorted((a, b) => a.ordinal - b.ordinal)
            .map((line) => [line.accountId, line.amount, line.balance, line.earned].join("/")),
          ...(uses.get(id) ?? [])
            .map((use) => `${use.lotTransferId}/${use.lotPlace}:${use.amount}`)
            .sort(),
        ],
      ]),
    ),
    holds: record(
      rows.hold.map(({ id, accountId, amount }) => {
        const end = ends.get(id);
        return [id, [accountId, amount, end?.kind, end?.amount]];
      }),
    ),
    papers: record(
      rows.voucher.map(({ number, denomination, serial }) => [
        number,
        [denomination, gone.get(serial)?.kind],
      ]),
    ),
  };
};
