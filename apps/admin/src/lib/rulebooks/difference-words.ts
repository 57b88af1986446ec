import type {
  LineDifferences,
  Rule,
  RulebookDifferences,
  SectionChange,
  SectionLine,
} from "@huzhu/domain/rulebook";
import { conditionsOf } from "./rule-reading.ts";
import { ruleFields } from "./shape/rule-fields.ts";
import { DOCUMENT } from "./shape/section-fields.ts";
import type { Field, Tree } from "./shape/shape.ts";
import { tell } from "./shape/tell.ts";
import { type Measured, MINUTES } from "./shape/typed.ts";
import { capsWords, worthWords } from "./words.ts";

/** One thing that reads differently; `null` where a version does not have it. */
export interface Change {
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A line, or a section, with what became of it. */
export interface Told {
  readonly key: string;
  readonly title: string;
  readonly changes: ReadonlyArray<Change>;
}

export interface ToldGroup {
  readonly title: string;
  readonly lines: ReadonlyArray<Told>;
}

type Line = Rule | SectionLine;

const treeOf = (line: object): Tree => Object.fromEntries(Object.entries(line));

const told = (field: Field | undefined, value: unknown, measured: Measured): string | null => {
  if (value === null || (Array.isArray(value) && value.length === 0)) return null;
  return field ? tell(field.control, value, measured) : String(value);
};

const fieldsOf = (line: Line, section: Field | undefined): ReadonlyArray<Field> => {
  if ("kind" in line) return ruleFields(treeOf(line));
  return section?.control.as === "list" ? section.control.fields(treeOf(line)) : [];
};

const measuredOf = (line: Line, points: Measured): Measured =>
  "kind" in line && line.measure === "time" ? MINUTES : points;

/** A rule as it reads whole. */
const ruleWords = (rule: Rule, { scale }: Measured): string =>
  [worthWords(rule, scale), capsWords(rule, scale), ...conditionsOf(rule, scale)]
    .filter((words) => words !== "")
    .join("；");

const wholeWords = (line: Line, section: Field | undefined, points: Measured): string => {
  if ("kind" in line) return ruleWords(line, points);
  const fields = fieldsOf(line, section).filter(({ key }) => key !== "title" && key !== "code");
  return tell({ as: "group", fields, blank: {} }, treeOf(line), points);
};

const linesOf = (
  { added, removed, changed }: LineDifferences<Line>,
  section: Field | undefined,
  points: Measured,
): ReadonlyArray<ToldGroup> => {
  const name = ({ code, title }: Line) => `${code} ${title}`;
  const whole = (line: Line, where: "before" | "after"): Told => ({
    key: line.code,
    title: name(line),
    changes: [{ what: "", before: null, after: null, [where]: wholeWords(line, section, points) }],
  });
  const groups = [
    { title: "新加", lines: added.map((line) => whole(line, "after")) },
    { title: "去掉", lines: removed.map((line) => whole(line, "before")) },
    {
      title: "改动",
      lines: changed.map(({ code, before, after, fields }) => ({
        key: code,
        title: name(after),
        changes: fields.map((field) => ({
          what: labelOf(field.field, [...fieldsOf(after, section), ...fieldsOf(before, section)]),
          before: told(
            at(field.field, fieldsOf(before, section)),
            field.before,
            measuredOf(before, points),
          ),
          after: told(
            at(field.field, fieldsOf(after, section)),
            field.after,
            measuredOf(after, points),
          ),
        })),
      })),
    },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
};

const at = (key: string, fields: ReadonlyArray<Field>): Field | undefined =>
  fields.find((field) => field.key === key);

const labelOf = (key: string, fields: ReadonlyArray<Field>): string =>
  at(key, fields)?.label ?? key;

const sectionGroups = (change: SectionChange, points: Measured): ReadonlyArray<ToldGroup> => {
  const field = DOCUMENT.find(({ key }) => key === change.section);
  const title = field?.label ?? change.section;
  if (change.lines) {
    return linesOf(change.lines, field, points).map((group) => ({
      ...group,
      title: `${title}：${group.title}`,
    }));
  }
  const before = told(field, change.before, points);
  const after = told(field, change.after, points);
  return [
    { title, lines: [{ key: change.section, title: "", changes: [{ what: "", before, after }] }] },
  ];
};

/** What adopting a draft changes, in words: rules first, then everything else. */
export const differenceWords = (
  differences: RulebookDifferences,
  points: Measured,
): ReadonlyArray<ToldGroup> => [
  ...linesOf(differences, undefined, points).map((group) => ({
    ...group,
    title: `${group.title} ${group.lines.length}条`,
  })),
  ...differences.sections.flatMap((change) => sectionGroups(change, points)),
];
