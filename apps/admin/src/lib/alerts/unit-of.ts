import { type AlertRow, account, transfer } from "@huzhu/contract";
import { AccountId, TransferId, Unit } from "@huzhu/domain/points";
import { Result, Schema } from "effect";
import type { Desk } from "../desk.ts";
import { isKnown, type What } from "./what.ts";

type About = Pick<AlertRow, "what" | "subject">;
type Client = Desk["client"];

const isAccount = Schema.is(AccountId);
const isTransfer = Schema.is(TransferId);
const isUnit = Schema.is(Unit);

const ofAccount = async (client: Client, id: string | undefined): Promise<Unit | null> => {
  if (!isAccount(id)) return null;
  const found = await client.call(account, { params: { account: id } });
  return Result.isSuccess(found) ? found.success.unit : null;
};

/** The unit of a transfer, or of one of its lots: a conversion moves both. */
const ofTransfer = async (
  client: Client,
  id: string | undefined,
  place?: string,
): Promise<Unit | null> => {
  if (!isTransfer(id)) return null;
  const found = await client.call(transfer, { params: { transfer: id } });
  if (Result.isFailure(found)) return null;
  const { entries, opened } = found.success;
  const lot = opened.find((one) => String(one.place) === place);
  const units = entries.filter((entry) => !lot || entry.account === lot.account);
  const [only, ...others] = new Set(units.map(({ unit }) => unit));
  return only !== undefined && others.length === 0 ? only : null;
};

type Way = (subject: string, client: Client) => Unit | null | Promise<Unit | null>;

const lot: Way = (subject, client) => {
  const [id, place] = subject.split("/");
  return ofTransfer(client, id, place);
};
const points: Way = () => "points";
const money: Way = () => "money";
const last: Way = (subject) => {
  const unit = subject.split("/").at(-1);
  return isUnit(unit) ? unit : null;
};
const whole: Way = (subject, client) => ofAccount(client, subject);
const first: Way = (subject, client) => ofAccount(client, subject.split("/")[0]);

/** How the unit is known of what compares amounts. */
const WAYS: Partial<Record<What, Way>> = {
  "sum of entries": (subject, client) => ofTransfer(client, subject),
  "sum of all entries": (subject) => (isUnit(subject) ? subject : null),
  "balance after an entry": first,
  "stored balance": whole,
  "stored lifetime": whole,
  "points on hold": whole,
  "sum of lots": whole,
  "remaining of a lot": lot,
  "figures of a period": (subject, client) => ofAccount(client, subject.split("/")[1]),
  "points of a redemption": points,
  "money of a purchase": money,
  "points taken": points,
  "points given back": points,
  "points of a sale": points,
  "vouchers that are out": points,
  "transfer of vouchers": points,
  "points of a claim": points,
  "pay of a visit": last,
  "counted of a visit": last,
};

/** In what an alert's amounts are counted; `null` where it has none, or nobody knows. */
export const unitOf = async ({ what, subject }: About, client: Client): Promise<Unit | null> =>
  (isKnown(what) ? await WAYS[what]?.(subject, client) : null) ?? null;
