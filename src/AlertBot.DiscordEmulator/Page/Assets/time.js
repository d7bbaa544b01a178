import { el } from "./dom.js";

// All "now" on this page is the emulator's clock, which may be virtual.
let now = new Date();

export const clockNow = () => now;

const styles = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const units = [["year", 31536000], ["month", 2592000], ["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "always" });

export function format(date, style) {
  if (style === "R") return ago(date);
  return new Intl.DateTimeFormat("en-GB", styles[style] ?? styles.f).format(date);
}

function ago(date) {
  const seconds = (date - now) / 1000;
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? units.at(-1);
  return relative.format(Math.round(seconds / size), unit);
}

/** A <t:UNIX:style> mark. Relative ones are told anew whenever the clock moves. */
export function timestamp(unix, style = "f") {
  const date = new Date(unix * 1000);
  if (Number.isNaN(date.getTime())) return document.createTextNode("Invalid date");
  return el("time", { class: "stamp", datetime: date.toISOString(), title: format(date, "F"), "data-style": style }, format(date, style));
}

/** When a message was sent: the hour today, the date before. */
export function sent(iso) {
  const date = new Date(iso);
  return el("time", { class: "sent", datetime: iso, title: format(date, "F") }, sentText(date));
}

const sentText = (date) => (date.toDateString() === now.toDateString() ? `Today at ${format(date, "t")}` : format(date, "s"));

export function setClock(iso) {
  const before = now;
  now = new Date(iso);
  for (const node of document.querySelectorAll('time.stamp[data-style="R"]')) node.textContent = ago(new Date(node.dateTime));
  if (before.toDateString() === now.toDateString()) return;
  for (const node of document.querySelectorAll("time.sent")) node.textContent = sentText(new Date(node.dateTime));
}
