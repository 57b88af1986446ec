import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { StaffId } from "../../governance/index.ts";
import { approveProvider, type ProviderRequest, RuledAlready, refuseProvider } from "../index.ts";
import { BATH, date, fen, NOW, provider } from "../testing/facts.ts";

const { id, household: _, suspensions: __, approval, ...applicant } = provider();
const by = { by: StaffId.make("t"), on: date("2026-11-23"), at: NOW };
const REQUEST: ProviderRequest = { id, applicant, asked: by, ruling: null };
const FACTS = { household: null, services: [BATH] };

describe("who asks to be let work", () => {
  const approved = Result.getOrThrow(approveProvider(REQUEST, approval, FACTS, by));
  const turnedAway = Result.getOrThrow(refuseProvider(REQUEST, "没有资质", by));

  it("is a provider once the township approved", () => {
    expect(approved.provider).toEqual(provider());
    expect(approved.request.ruling).toMatchObject({ _tag: "Approved", approval });
  });

  it("is told why not", () => {
    expect(turnedAway.ruling).toMatchObject({ _tag: "Refused", why: "没有资质" });
  });

  it("is held to the ceilings by the township too", () => {
    const dear = { ...applicant, quotes: [{ service: BATH.code, fen: fen(6_001) }] };
    expect(approveProvider({ ...REQUEST, applicant: dear }, approval, FACTS, by)).toMatchObject({
      failure: { _tag: "AboveCeiling" },
    });
  });

  it.each([
    { name: "approved", request: approved.request, yes: true },
    { name: "refused", request: turnedAway, yes: false },
  ])("is decided once: $name", ({ request, yes }) => {
    const refusal = new RuledAlready({ name: applicant.name, approved: yes, on: by.on });
    expect(approveProvider(request, approval, FACTS, by)).toEqual(Result.fail(refusal));
    expect(refuseProvider(request, "再想想", by)).toEqual(Result.fail(refusal));
  });
});
