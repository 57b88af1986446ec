import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { ServiceCode } from "../../catalog/index.ts";
import { HouseholdId, ResidentId } from "../../people/index.ts";
import {
  AboveCeiling,
  ApprovalEndsBeforeStart,
  admit,
  LiftedBeforeStart,
  lift,
  NotInCatalog,
  NotStopped,
  type ProviderDraft,
  permissionOn,
  QuotedTwice,
  StoppedAlready,
  suspend,
  VillagerUnnamed,
} from "../index.ts";
import { BATH, date, fen, NOW, provider } from "../testing/facts.ts";

const { id, household: _, suspensions: __, ...DRAFT } = provider();
const FACTS = { id, household: null, services: [BATH] };

describe("a provider", () => {
  it("is taken down as the township's paper says", () => {
    expect(admit(FACTS, DRAFT)).toEqual(Result.succeed(provider()));
  });

  it("may ask the ceiling itself, and anything where there is none", () => {
    const quotes = [{ service: BATH.code, fen: fen(6_000) }];
    expect(Result.isSuccess(admit(FACTS, { ...DRAFT, quotes }))).toBe(true);
    const free = { ...FACTS, services: [{ ...BATH, ceiling: null }] };
    expect(
      Result.isSuccess(
        admit(free, { ...DRAFT, quotes: [{ service: BATH.code, fen: fen(90_000) }] }),
      ),
    ).toBe(true);
  });

  it("who is a villager belongs to a household", () => {
    const draft: ProviderDraft = { ...DRAFT, kind: "villager", resident: ResidentId.make("liu") };
    const household = HouseholdId.make("h-liu");
    expect(admit({ ...FACTS, household }, draft)).toMatchObject({ success: { household } });
  });

  it.each([
    {
      name: "a paper that ends before it begins",
      but: { approval: { ...DRAFT.approval, until: date("2025-12-31") } },
      refusal: new ApprovalEndsBeforeStart({ from: date("2026-01-01"), until: date("2025-12-31") }),
    },
    {
      name: "a villager who is nobody",
      but: { kind: "villager" as const },
      refusal: new VillagerUnnamed(),
    },
    {
      name: "an institution that is somebody",
      but: { resident: ResidentId.make("liu") },
      refusal: new VillagerUnnamed(),
    },
    {
      name: "a service that the catalog does not have",
      but: { quotes: [{ service: ServiceCode.make("massage"), fen: fen(1) }] },
      refusal: new NotInCatalog({ service: ServiceCode.make("massage") }),
    },
    {
      name: "two prices for one service",
      but: { quotes: [...DRAFT.quotes, ...DRAFT.quotes] },
      refusal: new QuotedTwice({ service: BATH.code }),
    },
    {
      name: "a price above the ceiling",
      but: { quotes: [{ service: BATH.code, fen: fen(6_001) }] },
      refusal: new AboveCeiling({
        service: BATH.code,
        title: "助浴",
        unit: "次",
        fen: fen(6_001),
        ceiling: fen(6_000),
        over: fen(1),
      }),
    },
  ])("with $name is refused", ({ but, refusal }) => {
    expect(admit(FACTS, { ...DRAFT, ...but })).toEqual(Result.fail(refusal));
  });
});

const stop = { on: date("2026-11-01"), why: "两次没有上门", at: NOW };
const again = { on: date("2026-11-20"), why: "已经整改", at: NOW };
const stopped = Result.getOrThrow(suspend(provider(), stop));
const back = Result.getOrThrow(lift(stopped, again));

describe("whether anybody may order", () => {
  it.each([
    { name: "before the paper", of: provider(), on: "2025-12-31", is: "NotYet" },
    { name: "on its first day", of: provider(), on: "2026-01-01", is: "Allowed" },
    { name: "on its last day", of: provider(), on: "2027-12-31", is: "Allowed" },
    { name: "the day after", of: provider(), on: "2028-01-01", is: "Over" },
    { name: "the day before it is stopped", of: stopped, on: "2026-10-31", is: "Allowed" },
    { name: "on the day it is stopped", of: stopped, on: "2026-11-01", is: "Stopped" },
    { name: "long after, if nobody lifted it", of: stopped, on: "2027-06-01", is: "Stopped" },
    { name: "the day before it is lifted", of: back, on: "2026-11-19", is: "Stopped" },
    { name: "on the day it is lifted", of: back, on: "2026-11-20", is: "Allowed" },
  ])("$name: $is", ({ of, on, is }) => {
    expect(permissionOn(of, date(on))._tag).toBe(is);
  });

  it("is stopped once at a time, and can be again", () => {
    expect(suspend(stopped, stop)).toEqual(Result.fail(new StoppedAlready({ from: stop.on })));
    expect(Result.getOrThrow(suspend(back, stop)).suspensions).toHaveLength(2);
  });

  it("is lifted only where it was stopped, and not before", () => {
    expect(lift(provider(), again)).toEqual(Result.fail(new NotStopped()));
    const early = { ...again, on: date("2026-10-31") };
    expect(lift(stopped, early)).toEqual(
      Result.fail(new LiftedBeforeStart({ from: stop.on, on: early.on })),
    );
  });
});
