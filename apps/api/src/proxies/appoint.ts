import { type ConsentSent, appointProxy as endpoint, NotAPhoto, NotFound } from "@huzhu/contract";
import { census, journal, mandates, photos, type Write } from "@huzhu/db";
import type { ResidentId } from "@huzhu/domain/people";
import { appoint, type Consent, MandateId } from "@huzhu/domain/people/proxy";
import type { Person } from "@huzhu/domain/people/register";
import { bare } from "@huzhu/domain/picture";
import { PhotoId } from "@huzhu/domain/store";
import type { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { mandateRows } from "./mandate-row.ts";

const personBy = async (tx: Write, id: ResidentId): Promise<Person | null> =>
  (await census.somePeople(tx, [id]))[0] ?? null;

/** The consent with its photo kept, where there is one. */
const keptConsent = async (
  tx: Write,
  sent: ConsentSent,
  { id, now }: { readonly id: PhotoId; readonly now: Instant },
): Promise<Result.Result<Consent, NotAPhoto>> => {
  if (sent._tag === "Fingerprint") return Result.succeed(sent);
  const picture = bare(Buffer.from(sent.base64, "base64"));
  if (picture === null) return Result.fail(new NotAPhoto());
  await photos.insert(tx, { id, ...picture }, now);
  return Result.succeed({ _tag: "OnPaper", photo: id });
};

/** 登记代理人: the elder's consent is taken down with its paper, before anybody acts. */
export const appointProxy = staffCommand(
  endpoint,
  async ({ tx, request, now, world, actor, village }) => {
    await journal.lock(tx);
    const { consent: sent, ...draft } = request.body;
    const elder = await personBy(tx, request.params.resident);
    const acts = draft.delegate._tag === "Resident" ? draft.delegate.resident : null;
    const delegate = acts && (await personBy(tx, acts));
    if (!elder || (acts && !delegate)) return Result.fail(new NotFound({ what: "resident" }));
    const consent = await keptConsent(tx, sent, { id: PhotoId.make(world.newId()), now });
    if (Result.isFailure(consent)) return Result.fail(consent.failure);
    const earlier = (await mandates.ofElder(tx, elder.id)).map(({ mandate }) => mandate);
    const id = MandateId.make(world.newId());
    const facts = { id, elder, delegate, earlier, longest: village.settings.family.mandateDays };
    const made = appoint(facts, { ...draft, consent: consent.success }, now);
    if (Result.isFailure(made)) return Result.fail(made.failure);
    await mandates.record(tx, made.success, actor, world.newToken());
    const kept = await mandates.byId(tx, id);
    const [row] = kept ? await mandateRows(tx, [kept], now) : [];
    return row ? Result.succeed(row) : Result.fail(new NotFound({ what: "mandate" }));
  },
);
