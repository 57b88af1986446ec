import { randomUUID } from "node:crypto";
import type { Client } from "@huzhu/client";
import { newVisitor } from "@huzhu/client/visitor";
import {
  addGood,
  adoptRulebook,
  logIn,
  moveStock,
  pair,
  recordClaims,
  redeemAtKiosk,
  residents,
  rulebooks,
  signClaims,
  startPairing,
} from "@huzhu/contract";
import { Points } from "@huzhu/domain/points";
import { Quantity, RuleCode } from "@huzhu/domain/rulebook";
import { Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { type Figure, median } from "./figure.ts";

const ROUNDS = 5;
const IN_A_ROUND = 2_000;
const CALLERS = 16;
const HOUSEHOLDS = 64;
const PASSWORD = "huzhu2026";

const answered = async <A>(answer: Promise<Result.Result<A, unknown>>): Promise<A> =>
  Result.getOrThrow(await answer);

const staff = async (origin: string, login: string): Promise<Client> => {
  const visitor = newVisitor(origin);
  await answered(visitor.call(logIn, { body: { login, password: PASSWORD } }));
  return visitor;
};

/** Gives some households plenty of points and the store plenty of salt. */
const prepare = async (origin: string) => {
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

  const salt = { name: "盐", unit: "袋", price: Points.make(2) };
  const good = await answered(admin.call(addGood, { body: salt, ...attempt() }));
  const stock = { kind: "purchase" as const, pieces: 1_000_000, note: "" };
  await answered(admin.call(moveStock, { params: { good: good.id }, body: stock, ...attempt() }));

  const kiosk = newVisitor(origin);
  const pairing = await answered(
    admin.call(startPairing, { body: { name: "测量" }, ...attempt() }),
  );
  await answered(kiosk.call(pair, { body: { code: pairing.code } }));
  const cards = holders.flatMap(({ card }) => card ?? []);
  return { kiosk, cards, basket: [{ good: good.id, pieces: 1, shownPrice: Points.make(2) }] };
};

/** Durable redemptions per second through HTTP, with several kiosks' worth of callers at once. */
export const measureRedemptions = async (origin: string): Promise<Figure> => {
  const { kiosk, cards, basket } = await prepare(origin);
  const round = async (): Promise<number> => {
    let left = IN_A_ROUND;
    const caller = async () => {
      while (left-- > 0) {
        const card = cards[left % cards.length];
        if (card === undefined) throw new Error("The demo village has no cards.");
        await answered(
          kiosk.call(redeemAtKiosk, { body: { card, basket }, attempt: randomUUID() }),
        );
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: CALLERS }, caller));
    return IN_A_ROUND / ((performance.now() - start) / 1000);
  };
  await round();
  const rounds: Array<number> = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round());
  return { name: "redemptionsPerSecond", value: Math.round(median(rounds)), unit: "/s" };
};
