import type { SchemeStanding } from "@huzhu/contract";
import { type Read, resolutions } from "@huzhu/db";
import { type AwardScheme, schemeSubject } from "@huzhu/domain/incentives";
import { matterStandings } from "../meetings/matter-standing.ts";

type Version = Pick<AwardScheme, "code" | "version">;

/** Whether a meeting carried a version of a scheme: that resolution is all that brings it into force. */
export const isAdopted = async (read: Read, scheme: Version): Promise<boolean> =>
  (await resolutions.ofSubject(read, "scheme", schemeSubject(scheme))).some((one) => one.carried);

/** Where versions of schemes stand, in their order. */
export const schemeStandings = async (
  read: Read,
  schemes: ReadonlyArray<Version>,
): Promise<ReadonlyArray<SchemeStanding>> => {
  const standing = await matterStandings(read, "scheme");
  return schemes.map(({ code, version }) => ({
    ...{ code, version, ...standing(schemeSubject({ code, version })) },
  }));
};
