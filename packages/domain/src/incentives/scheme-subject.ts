import type { AwardScheme } from "./scheme.ts";

/** What a motion about one version of a scheme names as its subject. */
export const schemeSubject = ({ code, version }: Pick<AwardScheme, "code" | "version">): string =>
  `${code}@${version}`;
