import type { Complaint, House } from "./house.ts";

export interface Search {
  readonly within: (path: string) => boolean;
  readonly pattern: RegExp;
  /** What is wrong with a match, or nothing. */
  readonly judge: (match: RegExpMatchArray, path: string) => string | undefined;
}

/** Complains of every match that is judged to be wrong. */
export const search = (house: House, { within, pattern, judge }: Search): readonly Complaint[] =>
  house.files.filter(within).flatMap((path) => {
    const text = isCode(path) ? withoutComments(house.read(path)) : house.read(path);
    return [...text.matchAll(pattern)].flatMap((match) => {
      const says = judge(match, path);
      const line = text.slice(0, match.index).split("\n").length;
      return says === undefined ? [] : [{ path, line, says }];
    });
  });

export const isCode = (path: string): boolean => /\.(ts|svelte|js|mjs|cjs)$/.test(path);

/** Tests and what they stand on. */
export const isTest = (path: string): boolean => /\.test\.ts$|\/(testing|test)\//.test(path);

/** A guard, not a proof: it reads strings and comments, but no regular expressions. */
const STRING_OR_COMMENT = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\/\/.*|\/\*[\s\S]*?\*\//g;

const withoutComments = (text: string): string =>
  text.replace(
    STRING_OR_COMMENT,
    (all: string, string?: string) => string ?? all.replace(/[^\n]/g, " "),
  );
