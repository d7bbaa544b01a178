import { $, el } from "./dom.js";

// The one list of suggestions above the composer: commands, choices. Arrow keys move, Enter and Tab take, Escape closes.
let items = [];
let index = -1;
let taken = () => {};
let owner = null;

export const isOpen = () => !$("popup").hidden;

/** @param entries {title, hint, kind, value}; @param field the input that has the focus; @param first the entry that Enter takes, -1 for none. */
export function openPopup(field, entries, take, title, first = 0) {
  items = entries;
  taken = take;
  owner = field;
  index = entries.length ? first : -1;
  $("popup").replaceChildren(title ? el("p", { class: "popup-title" }, title) : "", ...entries.map(row));
  $("popup").hidden = false;
  field.setAttribute("aria-expanded", "true");
  mark();
}

export function closePopup() {
  $("popup").hidden = true;
  owner?.setAttribute("aria-expanded", "false");
  owner?.removeAttribute("aria-activedescendant");
  items = [];
  index = -1;
}

/** @returns whether the key was for the list. */
export function popupKey(event) {
  if (!isOpen()) return false;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
  else if ((event.key === "Enter" || event.key === "Tab") && items[index] && !event.shiftKey) pick(index);
  else if (event.key === "Escape") closePopup();
  else return false;
  event.preventDefault();
  return true;
}

function row(entry, at) {
  const node = el("div", { class: `entry ${entry.kind}`, role: "option", id: `entry-${at}`, "data-testid": entry.kind, "data-value": entry.value, "aria-selected": "false" },
    el("b", {}, entry.title), entry.hint && el("span", {}, entry.hint));
  // Before the field loses the focus.
  node.addEventListener("mousedown", (event) => {
    event.preventDefault();
    pick(at);
  });
  return node;
}

function pick(at) {
  const entry = items[at];
  closePopup();
  taken(entry);
}

function move(by) {
  if (!items.length) return;
  index = index < 0 && by < 0 ? items.length - 1 : (index + by + items.length) % items.length;
  mark();
}

function mark() {
  [...$("popup").querySelectorAll("[role=option]")].forEach((node, at) => node.setAttribute("aria-selected", String(at === index)));
  const current = $(`entry-${index}`);
  if (!current) return;
  current.scrollIntoView({ block: "nearest" });
  owner.setAttribute("aria-activedescendant", current.id);
}
