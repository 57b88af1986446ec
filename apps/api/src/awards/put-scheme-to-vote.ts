import { putSchemeToVote as endpoint, NotFound } from "@huzhu/contract";
import { awardSchemes, journal } from "@huzhu/db";
import { SchemeAdopted, schemeSubject } from "@huzhu/domain/incentives";
import { Result } from "effect";
import { putMotion } from "../meetings/put-motion.ts";
import { staffCommand } from "../mount/verb.ts";
import { schemeText } from "./motion-text.ts";
import { isAdopted } from "./scheme-standings.ts";

export const putSchemeToVote = staffCommand(endpoint, async (call) => {
  const { tx, request } = call;
  await journal.lock(tx);
  const { code } = request.params;
  const { version, meeting } = request.body;
  const scheme = await awardSchemes.find(tx, code, version);
  if (!scheme) return Result.fail(new NotFound({ what: "scheme" }));
  if (await isAdopted(tx, scheme)) {
    return Result.fail(new SchemeAdopted({ title: scheme.title, version }));
  }
  const subject = schemeSubject(scheme);
  const draft = { ...schemeText(scheme), about: "scheme", subject, concerns: [] } as const;
  return putMotion(call, meeting, draft);
});
