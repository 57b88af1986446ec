import { randomUUID } from "node:crypto";
import type { Client } from "@huzhu/client";
import { newVisitor } from "@huzhu/client/visitor";
import {
  addGood,
  adoptRulebook,
  logIn,
  moveStock,
  recordClaims,
  residents,
  rulebooks,
  signClaims,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";

const HOUSEHOLDS = 64;
const PASSWORD = "huzhu2026";

const PRICE = Points.make(2);

export const answered = async <A>(answer: Promise<Result.Result<A, unknown>>): Promise<A> =>
  Result.getOrThrow(await answer);

const staff = async (origin: string, login: string): Promise<Client> => {
  const visitor = newVisitor(origin);
  await answered(visitor.call(logIn, { body: { login, password: PASSWORD } }));
  return visitor;
};

/** Gives some households plenty of points and the store plenty of some goods. */
export const fillStore = async (origin: string, names: ReadonlyArray<string>) => {
  const [admin, cadre] = await Promise.all([staff(origin, "admin"), staff(origin, "cadre")]);
  const today = localDate(Instant.make(Date.now()));
  const attempt = () => ({ attempt: randomUUID() });

  const versions = await answered(admin.call(rulebooks, {}));
  const version = versions.length + 1;
  const rule = { code: RuleCode.make("BENCH"), title: "测量用", unit: "次", caps: [] };
  const body = {
    format: "huzhu-rulebook-1" as const,
    title: "测量用",
    version,
    effectiveFrom: today,
    scale: 0 as const,
    rules: [{ kind: "fixed" as const, ...rule, points: Points.make(1_000_000) }],
  };
  const decision = {
    body: "representatives" as const,
    date: today,
    due: 30,
    present: 30,
    inFavour: 30,
    against: 0,
    abstained: 0,
    chair: "王建国",
    minuteKeeper: "李秀英",
    minutes: "1",
  };
  const decided = { rulebook: body, decision };
  await answered(admin.call(adoptRulebook, { body: decided, ...attempt() }));

  const { rows } = await answered(admin.call(residents, { query: {} }));
  const holders = rows.filter(({ card }) => card !== null).slice(0, HOUSEHOLDS);
  const lines = [...new Set(holders.map(({ household }) => household))].map((household) => ({
    household,
    resident: null,
    quantity: Quantity.make(1),
  }));
  const draft = { rule: rule.code, eventDate: today, note: "", lines };
  const claims = await answered(cadre.call(recordClaims, { body: draft, ...attempt() }));
  const ids = claims.map(({ id }) => id);
  await answered(admin.call(signClaims, { body: { claims: ids }, ...attempt() }));

  const stock = { kind: "purchase" as const, pieces: 1_000_000, note: "" };
  const shelf = names.map(async (name) => {
    const body = { name, unit: "袋", price: PRICE };
    const { id } = await answered(admin.call(addGood, { body, ...attempt() }));
    await answered(admin.call(moveStock, { params: { good: id }, body: stock, ...attempt() }));
    return { good: id, pieces: 1, shownPrice: PRICE };
  });
  return { admin, holders, basket: await Promise.all(shelf) };
};
