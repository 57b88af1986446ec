import { convert, donate, expiryOf, gift, grant, relieve } from "@huzhu/domain/points";
import { localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { ownAccount } from "../books.ts";
import type { CommandOf } from "../command.ts";
import { lookUp } from "../look-up.ts";
import { known } from "../unknown.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

export const granting = (world: World, command: CommandOf<"Grant">): LedgerDecision =>
  Result.gen(function* () {
    const { to, amount, origin, why, eventDate, by, at } = command;
    const { id, unit } = yield* known(world.accounts, to);
    const { id: from } = ownAccount(world, "issuance", unit);
    const { books, swept, account } = lookUp(world, [from, id], { at, since: eventDate });
    const expires = unit === "time" ? null : expiryOf(world.policy.expiry, eventDate);
    const facts = {
      books,
      transfer: world.newTransfer(),
      issuance: account(from),
      holder: account(id),
      amount,
      origin,
      expires,
      why,
      eventDate,
    };
    const { posting } = yield* grant(facts, at);
    return { _tag: "PointsMoved", postings: [posting], swept, by, at };
  });

export const giving = (world: World, command: CommandOf<"Give">): LedgerDecision =>
  Result.gen(function* () {
    const { amount, ties, note, by, at } = command;
    const { id: from } = yield* known(world.accounts, command.from);
    const { id: to } = yield* known(world.accounts, command.to);
    const { books, swept, account } = lookUp(world, [from, to], { at });
    const facts = {
      books,
      transfer: world.newTransfer(),
      from: account(from),
      to: account(to),
      amount,
      note,
      ties,
      permitted: world.policy.giftTies,
    };
    const { posting } = yield* gift(facts, at);
    return { _tag: "PointsMoved", postings: [posting], swept, by, at };
  });

export const donating = (world: World, command: CommandOf<"Donate">): LedgerDecision =>
  Result.gen(function* () {
    const { amount, note, by, at } = command;
    const { id, unit } = yield* known(world.accounts, command.from);
    const pool = ownAccount(world, "pool", unit);
    const { books, swept, account } = lookUp(world, [id, pool.id], { at });
    const transfer = world.newTransfer();
    const { posting } = yield* donate(
      { books, transfer, from: account(id), pool, amount, note },
      at,
    );
    return { _tag: "PointsMoved", postings: [posting], swept, by, at };
  });

export const relieving = (world: World, command: CommandOf<"Relieve">): LedgerDecision =>
  Result.gen(function* () {
    const { amount, decision, by, at } = command;
    const { id, unit } = yield* known(world.accounts, command.to);
    const pool = ownAccount(world, "pool", unit);
    const { books, swept, account } = lookUp(world, [pool.id, id], { at });
    const expires = unit === "time" ? null : expiryOf(world.policy.expiry, localDate(at));
    const transfer = world.newTransfer();
    const { posting } = yield* relieve(
      { books, transfer, pool, to: account(id), amount, decision, expires },
      at,
    );
    return { _tag: "PointsMoved", postings: [posting], swept, by, at };
  });

export const converting = (world: World, command: CommandOf<"Convert">): LedgerDecision =>
  Result.gen(function* () {
    const { minutes, by, at } = command;
    const { id: person } = yield* known(world.accounts, command.from);
    const { id: holder } = yield* known(world.accounts, command.to);
    const [exchangeOfTime, exchangeOfPoints] = [
      ownAccount(world, "exchange", "time"),
      ownAccount(world, "exchange", "points"),
    ];
    const ids = [person, exchangeOfTime.id, exchangeOfPoints.id, holder];
    const { books, swept, account } = lookUp(world, ids, { at });
    const facts = {
      books,
      transfers: { out: world.newTransfer(), in: world.newTransfer() },
      person: account(person),
      exchangeOfTime,
      holder: account(holder),
      exchangeOfPoints,
      minutes,
      rate: world.policy.conversion,
      expires: expiryOf(world.policy.expiry, localDate(at)),
    };
    const pair = yield* convert(facts, at);
    return { _tag: "PointsMoved", postings: [pair.out, pair.in], swept, by, at };
  });
