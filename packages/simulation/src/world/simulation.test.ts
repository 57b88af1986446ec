import { type Instant, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { strictVillage } from "../testing/strict.ts";
import { applyAny } from "./apply.ts";
import { openAudit } from "./audit.ts";
import { coherence } from "./coherence.ts";
import type { World } from "./world.ts";

/**
 * Seeded simulation: thousands of commands against one small village, the books audited after each.
 * The seed and the number of the command are all that it takes to see a failure again.
 */
const COMMANDS = 4_000;
const settle = (seed: number) => strictVillage(seed, 30);

/** Every value that the world holds; values are only ever replaced, so identity is enough. */
const values = (world: World): ReadonlyArray<unknown> => [
  ...world.accounts.values(),
  ...world.lots.values(),
  ...world.days.values(),
  ...world.holds.values(),
  ...world.vouchers.values(),
  world.proposal,
  ...world.periods,
  ...world.claims.values(),
  ...world.goods.values(),
  ...world.awarded.values(),
  ...world.versions,
  world.redemptions.size,
  world.journal.length,
  world.movements.length,
];

const same = (one: ReadonlyArray<unknown>, other: ReadonlyArray<unknown>): boolean =>
  one.length === other.length && one.every((value, at) => Object.is(value, other[at]));

const bytes = (world: World): string =>
  JSON.stringify(world, (_, value: unknown) => (value instanceof Map ? [...value] : value));

interface Run {
  readonly accepted: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
  /** Why points moved, and what of it was undone. */
  readonly reasons: ReadonlySet<string>;
  readonly undone: ReadonlySet<string>;
  /** `number of the command: what was wrong after it`. */
  readonly faults: ReadonlyArray<string>;
}

/** Once a day begins, nothing that expired is left but what stands on hold. */
const leftOver = ({ accounts, lots }: World, at: Instant): ReadonlyArray<string> =>
  [...accounts.values()].flatMap(({ id, held }) => {
    const ripe = [...(lots.get(id)?.values() ?? [])].filter(
      ({ expires }) => expires !== null && expires < localDate(at),
    );
    const left = ripe.reduce((sum, { remaining }) => sum + remaining, 0);
    return left > held ? [`I7 what expired is gone (${id})`] : [];
  });

const reasonsIn = ({ journal }: World): Pick<Run, "reasons" | "undone"> => {
  const reasons = new Map(journal.map(({ transfer: { id, reason } }) => [id, reason]));
  const undone = [...reasons.values()].flatMap((one) =>
    one._tag === "ByReversal" ? (reasons.get(one.transfer)?._tag ?? []) : [],
  );
  return {
    reasons: new Set([...reasons.values()].map(({ _tag }) => _tag)),
    undone: new Set(undone),
  };
};

/** Lives through the commands and audits the village after each. */
const run = (seed: number): Run => {
  const { world, given } = settle(seed);
  const [accepted, refused] = [new Set<string>(), new Set<string>()];
  const faults: Array<string> = [];
  const audit = openAudit();
  let before = values(world);
  for (let number = 1; number <= COMMANDS; number += 1) {
    const result = applyAny(world, given.next().value);
    const after = values(world);
    if (Result.isSuccess(result)) accepted.add(result.success._tag);
    else {
      refused.add(result.failure._tag);
      if (!same(before, after)) faults.push(`${number}: I4 a refusal changes nothing`);
    }
    before = after;
    if (Result.isSuccess(result) && result.success._tag === "DayBegan") {
      faults.push(...leftOver(world, result.success.at).map((fault) => `${number}: ${fault}`));
    }
    faults.push(...coherence(world, audit).map(({ law, at }) => `${number}: ${law} (${at})`));
  }
  faults.push(...coherence(world).map(({ law, at }) => `from the first line: ${law} (${at})`));
  return { accepted, refused, ...reasonsIn(world), faults };
};

describe.each([1, 2, 3])("4,000 commands of seed %i", (seed) => {
  const { accepted, refused, reasons, undone, faults } = run(seed);

  it("leave the village coherent after each, and unchanged where refused", () => {
    expect(faults).toEqual([]);
  });

  it("walk every road that there is", () => {
    expect([...accepted].sort()).toEqual([
      "AccountOpened",
      "ClaimApproved",
      "ClaimRecorded",
      "ClaimRefused",
      "DayBegan",
      "GoodAdded",
      "HoldFreed",
      "HoldPlaced",
      "HoldPosted",
      "PeriodClosed",
      "PeriodProposed",
      "PointsMoved",
      "PriceSet",
      "Redeemed",
      "Reversed",
      "RulebookAdopted",
      "StockMoved",
      "VoucherEnded",
      "VouchersIssued",
    ]);
    expect([...refused].sort()).toEqual([
      "AlreadyReversed",
      "BelowFloor",
      "BelowFloorThen",
      "DecisionMissing",
      "DuplicateRule",
      "EffectiveBeforeMeeting",
      "EffectiveInThePast",
      "FiguresChanged",
      "GroupExists",
      "GroupNameEmpty",
      "GroupNameTooLong",
      "HoldEnded",
      "HoldExpired",
      "HoldForPeople",
      "MajorityNotReached",
      "MeetingInTheFuture",
      "MeetingTooLongAgo",
      "MoreThanHeld",
      "MoreThanHouseholds",
      "NeedsEarned",
      "NoRulebook",
      "NotForSale",
      "NotKin",
      "NotReversible",
      "NotWholeMultiple",
      "NotYet",
      "NotYetExpired",
      "NothingToMove",
      "OtherStep",
      "OutOfStock",
      "OwnHousehold",
      "PeriodClosed",
      "PeriodEmpty",
      "PeriodNotOver",
      "PoolShort",
      "PriceChanged",
      "QuorumNotReached",
      "RecordedBySame",
      "ReversalOfReversal",
      "SameAccount",
      "ScaleDiffers",
      "ShortOfPoints",
      "SignedBySame",
      "TooManyVouchers",
      "Twice",
      "TwiceInBasket",
      "Unbalanced",
      "Unknown",
      "UnknownRule",
      "VersionNotNext",
      "VotesDoNotAddUp",
      "VoucherUnknown",
      "VoucherUsed",
      "VoucherVoid",
      "WrongDirection",
    ]);
  });

  it("move points for every reason, and undo whatever may be undone", () => {
    expect([...reasons].sort()).toEqual([
      "ByConversion",
      "ByDonation",
      "ByExpiry",
      "ByGift",
      "ByGrant",
      "ByHold",
      "ByRedemption",
      "ByRelief",
      "ByReversal",
      "ByRule",
      "ByVoucher",
    ]);
    expect([...undone].sort()).toEqual([
      "ByConversion",
      "ByDonation",
      "ByGift",
      "ByGrant",
      "ByHold",
      "ByRedemption",
      "ByRelief",
      "ByRule",
    ]);
  });
});

describe("a simulation", () => {
  const history = (seed: number): string => {
    const { world, given } = settle(seed);
    const results = Array.from({ length: 500 }, () => applyAny(world, given.next().value));
    return JSON.stringify([results, bytes(world)]);
  };

  it("is byte for byte the same for the same seed", () => {
    const one = history(4);
    expect(history(4)).toBe(one);
    expect(history(5)).not.toBe(one);
  });
});
