import { keepScheme as endpoint } from "@huzhu/contract";
import { awardSchemes, journal } from "@huzhu/db";
import {
  type AwardScheme,
  checkScheme,
  SCHEME_FORMAT,
  SchemeFaulty,
} from "@huzhu/domain/incentives";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";

export const keepScheme = staffCommand(endpoint, async ({ tx, request, now, actor }) => {
  await journal.lock(tx);
  const { code } = request.body;
  const before = (await awardSchemes.list(tx)).filter((one) => one.code === code);
  const version = Math.max(0, ...before.map((one) => one.version)) + 1;
  const scheme: AwardScheme = { format: SCHEME_FORMAT, ...request.body, version };
  const faults = checkScheme(scheme);
  if (faults.length > 0) return Result.fail(new SchemeFaulty({ faults }));
  await awardSchemes.add(tx, scheme, { at: now, actor });
  return Result.succeed(scheme);
});
