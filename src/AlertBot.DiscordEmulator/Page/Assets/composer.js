import { matching } from "./commands.js";
import { $ } from "./dom.js";
import { act, ask } from "./interact.js";
import { optionField, valueOf } from "./options.js";
import { closePopup, openPopup, popupKey } from "./popup.js";

// Two states: a line in which "/" lists the commands, or one chosen command with a field for each option.
let channelOf = () => null;
let onSend = () => {};
let chosen = null;
let fields = [];

/** @param sent called when a command goes out: its answer will stand at the end. */
export function startComposer(activeChannel, sent) {
  channelOf = activeChannel;
  onSend = sent;
  const line = $("composer");
  line.addEventListener("input", suggestCommands);
  line.addEventListener("focus", suggestCommands);
  line.addEventListener("blur", closePopup);
  line.addEventListener("keydown", (event) => popupKey(event) || (event.key === " " && spelledOut(event)) || (event.key === "Backspace" && chosen && !line.value && back()));
  $("composer-form").addEventListener("submit", submit);
  $("composer-form").addEventListener("keydown", keys);
}

function keys(event) {
  // An Escape that closed the list is used up; the next one leaves the command.
  if (event.key === "Escape" && chosen && !event.defaultPrevented) clear();
  if (event.key === "Enter" && !event.defaultPrevented && event.target.matches("input")) submit(event);
}

function suggestCommands() {
  const text = $("composer").value;
  say(null);
  if (chosen) return suggestOptions();
  if (!text.startsWith("/")) return closePopup();
  const entries = matching(text).map((entry) => ({ kind: "command", title: `/${entry.name}`, hint: entry.description, value: entry.name, entry }));
  openPopup($("composer"), entries, ({ entry }) => choose(entry), entries.length ? "Commands" : "No such command. Has the bot registered its commands?");
}

/** A space after a full name takes it, as Enter in the list would. */
function spelledOut(event) {
  const entry = !chosen && matching($("composer").value).find((candidate) => `/${candidate.name}` === $("composer").value);
  if (!entry) return false;
  event.preventDefault();
  choose(entry);
  return true;
}

function choose(entry) {
  chosen = entry;
  fields = [];
  closePopup();
  $("composer").value = "";
  $("composer").placeholder = entry.options.some((option) => !option.required) ? "more options" : "";
  $("command-chip").textContent = `/${entry.name}`;
  $("command-chip").hidden = $("options").hidden = false;
  $("options").replaceChildren();
  entry.options.filter((option) => option.required).forEach(add);
  (fields[0]?.input ?? $("composer")).focus();
  // The line had the focus before: nothing else offers what may be added.
  if (!fields.length) suggestOptions();
}

function add(option) {
  const field = optionField(option, { suggest, remove });
  fields.push(field);
  $("options").append(field.node);
  $("composer").hidden = left().length === 0 && fields.length > 0;
  return field;
}

function remove(field) {
  if (field.option.required) return field === fields[0] && clear();
  fields = fields.filter((other) => other !== field);
  field.node.remove();
  closePopup();
  $("composer").hidden = false;
  (fields.at(-1)?.input ?? $("composer")).focus();
}

const left = () => chosen.options.filter((option) => !fields.some((field) => field.option.name === option.name));

function suggestOptions() {
  const text = $("composer").value.toLowerCase();
  const entries = left().filter((option) => option.name.includes(text)).map((option) => ({ kind: "option-name", title: option.name, hint: option.description, value: option.name, option }));
  if (!entries.length) return closePopup();
  openPopup($("composer"), entries, ({ option }) => {
    $("composer").value = "";
    add(option).input.focus();
    // Enter sends as it is, until one is looked for.
  }, "Options", text ? 0 : -1);
}

function back() {
  if (fields.length) fields.at(-1).input.focus();
  else clear();
}

function clear() {
  chosen = null;
  fields = [];
  closePopup();
  say(null);
  $("command-chip").hidden = $("options").hidden = true;
  $("options").replaceChildren();
  Object.assign($("composer"), { value: "", hidden: false, placeholder: "Type / for a command" });
  $("composer").focus();
}

const request = (kind, more) => ({
  kind, channel_id: channelOf(), command_id: chosen.command.id, path: chosen.path,
  values: Object.fromEntries(fields.map((field) => [field.option.name, valueOf(field)]).filter(([, value]) => value !== "")), ...more,
});

const suggest = (field) => ask(request("autocomplete", { focused: field.option.name, values: { ...request("").values, [field.option.name]: field.input.value } }));

async function submit(event) {
  event.preventDefault();
  if (!chosen) {
    const entry = matching($("composer").value).find((candidate) => `/${candidate.name}` === $("composer").value.trim());
    if (entry) choose(entry);
    else if ($("composer").value) say("Commands begin with /. The bot sees nothing else.");
    return;
  }
  const missing = fields.find((field) => field.option.required && !valueOf(field));
  if (missing) return wrong(missing, `${missing.option.name} is required.`);
  const sent = request("command");
  $("send").disabled = true;
  const outcome = ask(sent);
  const kept = { chosen, fields };
  clear();
  onSend();
  await finish(sent, outcome, kept);
  $("send").disabled = false;
}

/** A value the client refuses brings the command back as it was; everything else shows in the channel. */
async function finish(sent, asked, kept) {
  const outcome = await asked;
  if (!outcome.refused) return act(sent, outcome);
  ({ chosen, fields } = kept);
  $("command-chip").hidden = $("options").hidden = false;
  $("options").replaceChildren(...fields.map((field) => field.node));
  $("composer").hidden = left().length === 0 && fields.length > 0;
  const field = fields.find((one) => outcome.error.startsWith(`${one.option.name}:`)) ?? fields[0];
  if (field) wrong(field, outcome.error);
  else say(outcome.error);
}

function wrong(field, text) {
  field.node.classList.add("wrong");
  say(text);
  field.input.focus();
}

function say(text) {
  $("composer-error").textContent = text ?? "";
  $("composer-error").hidden = !text;
}

