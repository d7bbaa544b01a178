import { openModal } from "./modal.js";
import { notice } from "./state.js";

/** Hands what the reader did to the emulator, which signs it and asks the bot. Failures are shown in the channel. */
export async function act(request, done) {
  const outcome = done ?? await ask(request);
  if (outcome.modal) openModal(outcome, request.channel_id, act);
  if (outcome.error) notice(request.channel_id, outcome.error, outcome.details);
  return outcome;
}

export async function ask(request) {
  try {
    const answer = await fetch("/emulator/interactions", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(request) });
    const body = await answer.json();
    return answer.ok ? body : { ok: false, refused: true, error: words(body), details: JSON.stringify(body) };
  } catch (problem) {
    return { ok: false, error: "The emulator did not answer", details: String(problem) };
  }
}

/** The first message of a tree of form errors, with the field it is about. */
function words(body) {
  const walk = (node, path) => {
    if (node._errors) return `${path.join(".")}: ${node._errors[0].message}`;
    const [key] = Object.keys(node);
    return walk(node[key], [...path, key]);
  };
  return body.errors ? walk(body.errors, []) : body.message;
}
