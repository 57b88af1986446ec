import { matchesGlob, posix } from "node:path";
import type { Check, House } from "../house.ts";
import { search } from "../search.ts";

/** A link `[text](target)`, or a path in backticks that starts at the top of the house. */
const CITED = /\]\(([^)\s]+)[^)]*\)|`((?:packages|apps|tooling|docs|\.ci)\/[^`\s]*)`/g;

/** Documents may name what is there, patterns with `*` included, and nothing that is gone. */
export const citeFiles: Check = {
  name: "documents name only files that exist",
  find: (house) =>
    search(house, {
      within: (path) => path.endsWith(".md"),
      pattern: CITED,
      judge: ([, link, path], document) => {
        const target = path ?? linked(link ?? "", document);
        return target === undefined || exists(house, target) ? undefined : `no file ${target}`;
      },
    }),
};

/** The path that a link leads to, unless it leaves the house or stays on its page. */
const linked = (link: string, document: string): string | undefined =>
  /^(\w+:|#)/.test(link)
    ? undefined
    : posix.join(posix.dirname(document), decodeURI(link.split("#")[0] ?? ""));

/** `<concept>` and `NNNN` stand for any name, as `*` does. */
const exists = ({ files }: House, path: string): boolean => {
  const pattern = path.replace(/\/$/, "").replace(/<\w+>|NNNN/g, "*");
  return files.some(
    (file) => matchesGlob(file, pattern) || matchesGlob(file, posix.join(pattern, "**")),
  );
};
