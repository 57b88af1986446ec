import type { Rulebook } from "@huzhu/domain/rulebook";
import { DOCUMENT_TERMS, SECTIONS } from "./shape/section-fields.ts";
import { type Field, isTree } from "./shape/shape.ts";
import { tell } from "./shape/tell.ts";
import { type Measured, pointsOf } from "./shape/typed.ts";

/** A section of a document as a villager reads it. */
export interface ReadSection {
  readonly title: string;
  readonly lines: ReadonlyArray<string>;
}

const linesOf = ({ control }: Field, value: unknown, points: Measured): ReadonlyArray<string> => {
  if (control.as === "list" && Array.isArray(value)) {
    return value.map((item) => {
      const fields = isTree(item) ? control.fields(item).filter(({ key }) => key !== "code") : [];
      return tell({ as: "group", fields, blank: {} }, item, points);
    });
  }
  const words = tell(control, value, points);
  return words === "" ? [] : [words];
};

/** What a document says beside its rules, of all that it uses. */
export const sectionsOf = (rulebook: Rulebook): ReadonlyArray<ReadSection> => {
  const said = new Map<string, unknown>(Object.entries(rulebook));
  const points = pointsOf(rulebook.scale);
  return [...DOCUMENT_TERMS, ...SECTIONS]
    .filter(({ key }) => said.has(key))
    .map((field) => ({ title: field.label, lines: linesOf(field, said.get(field.key), points) }))
    .filter(({ lines }) => lines.length > 0);
};
