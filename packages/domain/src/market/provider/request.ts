import { Result, Schema } from "effect";
import { StaffId } from "../../governance/staff.ts";
import { CalendarDate } from "../../time/calendar-date.ts";
import { Instant } from "../../time/instant.ts";
import { ProviderId } from "../ids.ts";
import { Because, Words } from "../written.ts";
import { type AdmitRefusal, type ApprovalEndsBeforeStart, admit, sound } from "./admit.ts";
import { Approval, type Provider, ProviderDraft } from "./provider.ts";

const Written = { by: StaffId, on: CalendarDate, at: Instant };

/** What a village says of somebody whom the township has not approved yet. */
export const Applicant = ProviderDraft.mapFields(({ name, kind, contact, resident, quotes }) => ({
  ...{ name, kind, contact, resident, quotes },
}));
export type Applicant = typeof Applicant.Type;

/** What became of it at the township. */
export const Ruling = Schema.Union([
  Schema.TaggedStruct("Approved", { approval: Approval, ...Written }),
  Schema.TaggedStruct("Refused", { why: Because, ...Written }),
]);
export type Ruling = typeof Ruling.Type;

/** 审批申请: a village asks the township to let a provider work; its id is then the provider's. */
export const ProviderRequest = Schema.Struct({
  id: ProviderId,
  applicant: Applicant,
  asked: Schema.Struct(Written),
  ruling: Schema.NullOr(Ruling),
});
export type ProviderRequest = typeof ProviderRequest.Type;

/** The township has decided about it. */
export class RuledAlready extends Schema.TaggedClass<RuledAlready>()("RuledAlready", {
  name: Words,
  approved: Schema.Boolean,
  on: CalendarDate,
}) {}

interface By {
  readonly by: StaffId;
  readonly on: CalendarDate;
  readonly at: Instant;
}

const undecided = ({
  applicant: { name },
  ruling,
}: ProviderRequest): Result.Result<void, RuledAlready> =>
  ruling === null
    ? Result.void
    : Result.fail(new RuledAlready({ name, approved: ruling._tag === "Approved", on: ruling.on }));

/** A village asks; the same prices and people are refused as the township could not let through. */
export const requestApproval = (
  { id, services }: Pick<Parameters<typeof admit>[0], "id" | "services">,
  applicant: Applicant,
  { by, on, at }: By,
): Result.Result<ProviderRequest, Exclude<AdmitRefusal, ApprovalEndsBeforeStart>> => {
  const asked = { id, applicant, asked: { by, on, at }, ruling: null };
  return Result.map(sound({ services }, applicant), () => asked);
};

/** The township lets it work: then it is a provider by all that holds for providers. */
export const approveProvider = (
  request: ProviderRequest,
  approval: Approval,
  facts: Pick<Parameters<typeof admit>[0], "household" | "services">,
  { by, on, at }: By,
): Result.Result<
  { readonly request: ProviderRequest; readonly provider: Provider },
  RuledAlready | AdmitRefusal
> =>
  Result.gen(function* () {
    yield* undecided(request);
    const { id, applicant } = request;
    const provider = yield* admit({ ...facts, id }, { ...applicant, approval });
    return {
      request: { ...request, ruling: { _tag: "Approved", approval, by, on, at } },
      provider,
    };
  });

/** The township does not let it work, and says why. */
export const refuseProvider = (
  request: ProviderRequest,
  why: string,
  { by, on, at }: By,
): Result.Result<ProviderRequest, RuledAlready> =>
  Result.map(undecided(request), () => ({
    ...request,
    ruling: { _tag: "Refused" as const, why, by, on, at },
  }));
