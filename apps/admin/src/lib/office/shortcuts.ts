/** One key, or several that are pressed together, and what they do. */
interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

interface ShortcutGroup {
  readonly where: string;
  readonly shortcuts: ReadonlyArray<Shortcut>;
}

/** Every key that does something of its own, by where it does it. */
export const SHORTCUTS: ReadonlyArray<ShortcutGroup> = [
  {
    where: "在哪里都行",
    shortcuts: [
      { keys: "/ 或 Ctrl+K", does: "找人、找户、找组" },
      { keys: "Alt+1 … Alt+9", does: "到左边第几栏" },
      { keys: "Tab、Shift+Tab", does: "到下一处、上一处" },
      { keys: "?", does: "看这张表" },
    ],
  },
  {
    where: "找人的框里",
    shortcuts: [
      { keys: "↓ ↑", does: "选下一个、上一个" },
      { keys: "回车", does: "打开选中的" },
      { keys: "Esc", does: "清空" },
    ],
  },
  {
    where: "村民名单里",
    shortcuts: [
      { keys: "↓ ↑ Home End", does: "一行一行走，到头，到尾" },
      { keys: "空格", does: "选上、不选这个人" },
      { keys: "Shift+↓ Shift+↑", does: "连着选" },
      { keys: "Ctrl+A", does: "选上这一页" },
      { keys: "回车", does: "打开他家" },
      { keys: "Esc", does: "都不选" },
      { keys: "Ctrl+Z", does: "撤销刚才的批量修改" },
    ],
  },
  {
    where: "表单里",
    shortcuts: [
      { keys: "回车", does: "往下走，办这一件" },
      { keys: "Esc", does: "不办了" },
    ],
  },
];
