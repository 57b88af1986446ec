import { Result, Schema } from "effect";
import type { IdNumber } from "../people/id-number.ts";
import type { Phone } from "../people/phone.ts";
import type { Resident } from "../people/resident.ts";
import type { Instant } from "../time/instant.ts";
import type { Disclosure } from "./disclosure.ts";
import type { DisclosureId } from "./ids.ts";
import { type LookReason, SecretField } from "./looking.ts";

/** Nothing of what was asked for is kept of this person. */
export class NothingToReveal extends Schema.TaggedClass<NothingToReveal>()("NothingToReveal", {
  fields: Schema.Array(SecretField),
}) {}

interface Facts {
  readonly id: DisclosureId;
  readonly person: Pick<Resident, "id" | "idNumber" | "phone">;
}

interface Asked {
  readonly fields: ReadonlyArray<SecretField>;
  readonly reason: LookReason;
}

/** What is shown, and the record without which it is not shown. */
export interface Revealed {
  readonly values: { readonly idNumber: IdNumber | null; readonly phone: Phone | null };
  readonly disclosure: Disclosure;
}

/** 查看完整信息: shows what is asked for of one person, no more, and says what goes on record. */
export const reveal = (
  { id, person }: Facts,
  { fields, reason: { purpose, words } }: Asked,
  now: Instant,
): Result.Result<Revealed, NothingToReveal> => {
  const shown = SecretField.literals.filter(
    (field) => fields.includes(field) && person[field] !== null,
  );
  if (shown.length === 0) return Result.fail(new NothingToReveal({ fields: [...fields] }));
  const { idNumber, phone } = person;
  return Result.succeed({
    values: {
      idNumber: shown.includes("idNumber") ? idNumber : null,
      phone: shown.includes("phone") ? phone : null,
    },
    disclosure: {
      ...{ id, kind: "reveal", resident: person.id, fields: shown, people: 1 },
      ...{ purpose, words: words.trim(), at: now },
    },
  });
};
