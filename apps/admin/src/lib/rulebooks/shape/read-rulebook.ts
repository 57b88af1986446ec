import { Rulebook } from "@huzhu/domain/rulebook";
import { readingAs } from "./read-tree.ts";

/** The document, or every path at which it is none. */
export const readRulebook = readingAs<Rulebook>(Rulebook);
