import { Result, Schema } from "effect";
import { ServiceCode } from "../../catalog/ids.ts";
import { Fen } from "../../money/fen.ts";
import type { HouseholdId } from "../../people/ids.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import type { ProviderId } from "../ids.ts";
import type { PricedService } from "../priced-service.ts";
import type { Provider, ProviderDraft } from "./provider.ts";

/** The township's paper ends before it begins. */
export class ApprovalEndsBeforeStart extends Schema.TaggedClass<ApprovalEndsBeforeStart>()(
  "ApprovalEndsBeforeStart",
  { from: CalendarDate, until: CalendarDate },
) {}

/** A villager who is paid to care is somebody of the register; nobody else is. */
export class VillagerUnnamed extends Schema.TaggedClass<VillagerUnnamed>()("VillagerUnnamed", {}) {}

/** The provider asks for something that the village's catalog does not have. */
export class NotInCatalog extends Schema.TaggedClass<NotInCatalog>()("NotInCatalog", {
  service: ServiceCode,
}) {}

/** The same service has two prices. */
export class QuotedTwice extends Schema.TaggedClass<QuotedTwice>()("QuotedTwice", {
  service: ServiceCode,
}) {}

/** More is asked for a unit than the catalog's ceiling; all in fen. */
export class AboveCeiling extends Schema.TaggedClass<AboveCeiling>()("AboveCeiling", {
  service: ServiceCode,
  title: Schema.String,
  unit: Schema.String,
  fen: Fen,
  ceiling: Fen,
  over: Fen,
}) {}

export type AdmitRefusal =
  | ApprovalEndsBeforeStart
  | VillagerUnnamed
  | NotInCatalog
  | QuotedTwice
  | AboveCeiling;

/** Refuses a price above the ceiling of its service. */
export const underCeiling = (
  { code, title, unit, ceiling }: PricedService,
  fen: Fen,
): Result.Result<void, AboveCeiling> =>
  ceiling !== null && fen > ceiling
    ? Result.fail(
        new AboveCeiling({
          service: code,
          title,
          unit,
          fen,
          ceiling,
          over: Fen.make(fen - ceiling),
        }),
      )
    : Result.void;

interface Facts {
  readonly id: ProviderId;
  /** The household of the villager that the draft names. */
  readonly household: HouseholdId | null;
  /** What the catalog in force has a price for. */
  readonly services: ReadonlyArray<PricedService>;
  /** What was decided of this provider before, where it is put right. */
  readonly suspensions?: Provider["suspensions"];
}

/** Whether somebody with such prices could be a provider here at all. */
export const sound = (
  { services }: Pick<Facts, "services">,
  { kind, resident, quotes }: Pick<ProviderDraft, "kind" | "resident" | "quotes">,
): Result.Result<void, Exclude<AdmitRefusal, ApprovalEndsBeforeStart>> =>
  Result.gen(function* () {
    if ((kind === "villager") !== (resident !== null)) {
      return yield* Result.fail(new VillagerUnnamed());
    }
    const quoted = new Set<string>();
    for (const { service, fen } of quotes) {
      const found = services.find(({ code }) => code === service);
      if (!found) return yield* Result.fail(new NotInCatalog({ service }));
      if (quoted.has(service)) return yield* Result.fail(new QuotedTwice({ service }));
      quoted.add(service);
      yield* underCeiling(found, fen);
    }
  });

/** Takes a provider down, or puts right what was taken down, from the township's paper. */
export const admit = (
  { id, household, services, suspensions = [] }: Facts,
  draft: ProviderDraft,
): Result.Result<Provider, AdmitRefusal> =>
  Result.gen(function* () {
    const { from, until } = draft.approval;
    if (until < from) return yield* Result.fail(new ApprovalEndsBeforeStart({ from, until }));
    yield* sound({ services }, draft);
    return { ...draft, id, household, suspensions };
  });
