import { randomUUIDv7 } from "node:crypto";
import { type Actor, accounts, type Database, type Order, villages } from "@huzhu/db";
import { DEFAULT_CANTEEN } from "@huzhu/domain/canteen";
import { VillageId } from "@huzhu/domain/people";
import { DEFAULT_FAMILY_POLICY } from "@huzhu/domain/people/kinship";
import {
  AccountId,
  type Books,
  DEFAULT_POLICY,
  move,
  newAccount,
  Points,
  type Posting,
  type PostRefusal,
  post,
  type Transfer,
  TransferId,
} from "@huzhu/domain/points";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { DEFAULT_RESERVATIONS } from "@huzhu/domain/reservations";
import { Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";

export const VILLAGE = VillageId.make("measured");
const ISSUANCE = AccountId.make("issuance");
const STORE = AccountId.make("store");
export const ACCOUNTS = 64;
/** What everybody begins with: more than is ever moved. */
const PLENTY = 1_000_000_000;

const ACTOR: Actor = { kind: "staff", id: "admin", name: "田主任" };

/** One of the village's groups; any number names one. */
export const group = (nth: number): AccountId => AccountId.make(`g${nth % ACCOUNTS}`);

/** A village of nothing but groups with accounts, so that nothing but postings is measured. */
export const foundVillage = async (database: Database): Promise<void> => {
  const settings = {
    floor: Points.make(0),
    points: DEFAULT_POLICY,
    lowStock: 3,
    holidays: [],
    family: DEFAULT_FAMILY_POLICY,
    canteen: DEFAULT_CANTEEN,
    reservations: DEFAULT_RESERVATIONS,
    visits: [],
    cards: { reader: null, most: null },
    privacy: DEFAULT_PRIVACY,
  };
  const profile = { name: "测量村", township: "河口镇", scale: 0, settings, demo: true } as const;
  const groups = Array.from({ length: ACCOUNTS }, (_, nth) =>
    newAccount({ id: group(nth), kind: "group", name: `第${nth}组`, floor: Points.make(0) }),
  );
  const founded = await database.write(VILLAGE, async (tx) => {
    await villages.create(tx, profile, { issuance: ISSUANCE, store: STORE }, Instant.make(0));
    return Result.succeed(await accounts.openAll(tx, groups));
  });
  Result.getOrThrow(founded);
};

interface Moved {
  readonly from: AccountId;
  readonly to: AccountId;
  readonly amount: number;
}

const transferOf = ({ from, to, amount }: Moved): Transfer => {
  const recordedAt = Instant.make(Date.now());
  return {
    id: TransferId.make(randomUUIDv7()),
    entries: move(from, to, Points.make(amount)),
    eventDate: localDate(recordedAt),
    recordedAt,
    reason: { _tag: "ByGift", from, to, note: "" },
  };
};

/** A posting as the program orders it: decided by the domain, kept with its attempt and answer. */
export const orderOf = (moved: Moved): Order<unknown, PostRefusal> => {
  const { from, to, amount } = moved;
  const transfer = transferOf(moved);
  return {
    attempt: randomUUIDv7(),
    endpoint: "ledger.gift",
    contentHash: "0".repeat(64),
    actor: ACTOR,
    at: transfer.recordedAt,
    accounts: [from, to],
    spendings: from === ISSUANCE ? [] : [{ account: from, most: amount }],
    decide: (books) => Result.map(post(books, transfer), (posting) => [posting]),
    answer: ([posting]) => ({
      transfer: transfer.id,
      balances: posting?.lines.map(({ account, balance }) => [account, balance]),
    }),
  };
};

/** From one of the groups to another: no account is more in demand than others. */
export const spread = (nth: number): Moved => ({
  from: group(nth),
  to: group(nth * 7 + 3 === nth ? nth + 1 : nth * 7 + 3),
  amount: 1,
});

/** All from the one account that everything comes from. */
export const hot = (nth: number): Moved => ({ from: ISSUANCE, to: group(nth), amount: 1 });

export const endowments = (): ReadonlyArray<Moved> =>
  Array.from({ length: ACCOUNTS }, (_, nth) => ({
    from: ISSUANCE,
    to: group(nth),
    amount: PLENTY,
  }));

/** Decides and writes many at once, to fill a ledger fast. */
export const decided = (books: Books, moved: Moved): Posting =>
  Result.getOrThrow(post(books, transferOf(moved)));

export const recordedBy = (posting: Posting) => ({ posting, actor: ACTOR, attempt: null });
