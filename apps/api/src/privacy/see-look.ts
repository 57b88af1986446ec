import { revealed as endpoint, LookOver, NotFound } from "@huzhu/contract";
import { census, disclosures } from "@huzhu/db";
import type { SecretField } from "@huzhu/domain/privacy";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";
import { lookUntil } from "./look-until.ts";

export const seeLook = staffQuery(endpoint, async ({ tx, request, now, staff }) => {
  const look = await disclosures.byId(tx, request.params.look);
  if (look?.kind !== "reveal" || look.resident === null) {
    return Result.fail(new NotFound({ what: "look" }));
  }
  if (look.actor.id !== staff.id || now > lookUntil(look.at)) return Result.fail(new LookOver());
  const [person] = await census.somePeople(tx, [look.resident]);
  if (!person) return Result.fail(new NotFound({ what: "resident" }));
  const shown = <Field extends SecretField>(field: Field) =>
    look.fields.includes(field) ? person[field] : null;
  return Result.succeed({ idNumber: shown("idNumber"), phone: shown("phone") });
});
