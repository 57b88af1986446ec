import { Result, Schema } from "effect";
import { describe, expect, it } from "vitest";
import { IdNumber, Phone, ResidentId } from "../people/index.ts";
import { Instant } from "../time/index.ts";
import { DisclosureId, LookReason, NothingToReveal, reveal } from "./index.ts";

const NOW = Instant.make(1_795_600_000_000);
const person = {
  id: ResidentId.make("zhang"),
  idNumber: IdNumber.make("11010519491231002X"),
  phone: Phone.make("13800001234"),
};
const reason = { purpose: "benefit", words: " 办高龄补贴 " } as const;
const id = DisclosureId.make("look");

describe("revealing", () => {
  it("shows what was asked for, nothing else, and goes on record", () => {
    const shown = Result.getOrThrow(reveal({ id, person }, { fields: ["idNumber"], reason }, NOW));
    expect(shown.values).toEqual({ idNumber: "11010519491231002X", phone: null });
    expect(shown.disclosure).toEqual({
      ...{ id, kind: "reveal", resident: "zhang", fields: ["idNumber"], people: 1 },
      ...{ purpose: "benefit", words: "办高龄补贴", at: NOW },
    });
  });

  it("records only fields that are kept", () => {
    const { disclosure } = Result.getOrThrow(
      reveal(
        { id, person: { ...person, idNumber: null } },
        { fields: ["phone", "idNumber"], reason },
        NOW,
      ),
    );
    expect(disclosure.fields).toEqual(["phone"]);
  });

  it("is refused where nothing is kept", () => {
    const nobody = { ...person, idNumber: null, phone: null };
    expect(reveal({ id, person: nobody }, { fields: ["phone"], reason }, NOW)).toEqual(
      Result.fail(new NothingToReveal({ fields: ["phone"] })),
    );
  });

  it.each(["", "  ", "补", "好".repeat(101)])("wants words of two to a hundred: %s", (words) => {
    expect(Schema.is(LookReason)({ purpose: "other", words })).toBe(false);
  });
});
