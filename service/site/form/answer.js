/**
 * An answer with its reasons, each a link to its sentence, set as the cases of the articles are.
 *
 * @module
 */

import { label } from "../runtime/words.js";
import { failing, inWords, onOneLineOf, valuesInWords } from "./conditions.js";
import { counted, leftOut } from "./counting.js";
import { capital, h } from "./dom.js";

/** A value of more letters stands above, and is not said again before its reasons. */
const LONG = 160;

/** What each outcome says where there is no value. */
export const OUTCOMES = {
  silent: "The text gives no answer: no rule of it applies to these facts.",
  conflict: "The text gives more than one answer: several rules apply, and none of them yields.",
  refused: "The text does not admit these facts.",
};

/** Where the sentences and the lines of the rule files are: addresses as seen from the page of the form. */
export class Places {
  /** @param {{ pages: { [page: string]: string[] }, articles: { [number: string]: string }, files: { [path: string]: string } }} found */
  constructor({ pages, articles, files }, up) {
    this.anchors = new Map(Object.entries(pages).flatMap(([page, anchors]) => anchors.map((each) => [each, `${up}${page}#${each}`])));
    this.articles = articles;
    this.files = files;
    this.up = up;
  }

  /** @param {import("../runtime/answers.js").Place} place */
  of({ provision, anchor }) {
    if (anchor) {
      return this.anchors.get(anchor) ?? null;
    }
    const [word, number, ...rest] = provision.split(" ");
    const address = word === "Article" && !rest.length ? this.articles[number] : undefined;
    return address ? `${this.up}${address}` : null;
  }

  line(file, number) {
    return number && this.files[file] ? `${this.up}${this.files[file]}#L${number}` : null;
  }
}

/** The answer in a sentence or two, for who hears it. */
export function summary(answer) {
  return [...answer.outputs.values()]
    .map((each) => `${label(each.variable)}: ${each.status === "value" ? onOneLineOf(each) : each.status}`)
    .join(". ");
}

/**
 * The outputs: what the text answers, large, before the reasons.
 *
 * @param {import("../runtime/answers.js").Answer} answer
 * @param {Map<string, string>} docs what each output is
 */
export function outcomes(answer, docs) {
  const isRefused = [...answer.outputs.values()].every((each) => each.status === "refused");
  if (isRefused && answer.outputs.size) {
    return h("dl", { class: "ask-outcomes" }, h("div", {}, h("dt", {}, "These facts"), none("refused")));
  }
  const rows = [...answer.outputs.values()].map((each) =>
    h("div", {}, h("dt", {}, capital(label(each.variable)), docs.get(each.variable) ? h("span", { class: "ask-about" }, docs.get(each.variable)) : null), each.status === "value" ? valueOf(each) : none(each.status)),
  );
  return h("dl", { class: rows.length > 3 ? "ask-outcomes many" : "ask-outcomes" }, rows);
}

function none(status) {
  return h("dd", {}, h("span", { class: `badge ${status}` }, status), " ", h("span", { class: "said" }, OUTCOMES[status]));
}

function valueOf(finding) {
  const words = finding.words || finding.shown;
  return h("dd", { class: words.includes("\n") || words.length > 60 ? "ask-long" : "ask-value" }, lines(words));
}

/** Words of several lines as nested lists: each line that starts with a dash an item, those set in beneath it. */
export function lines(words) {
  if (!words.includes("\n") && !words.startsWith("- ")) {
    return words;
  }
  const root = h("div", {});
  const open = [[-1, root]];
  for (const line of words.split("\n")) {
    const [, space, dash, text] = /^( *)(- )?(.*)$/.exec(line);
    while (open.length > 1 && open.at(-1)[0] >= space.length) {
      open.pop();
    }
    const within = open.at(-1)[1];
    if (!dash) {
      within.append(h("div", {}, text));
      continue;
    }
    let list = within.lastElementChild;
    if (list?.tagName !== "UL") {
      list = h("ul", { role: "list" });
      within.append(list);
    }
    const item = h("li", {}, text);
    list.append(item);
    open.push([space.length, item]);
  }
  return root;
}

/** Why each output is what it is. Outputs that are refused for one reason are told once. */
export function reasons(answer, places) {
  const names = new Set(answer.outputs.keys());
  const told = [];
  let isRefused = false;
  for (const each of answer.outputs.values()) {
    if (each.status !== "refused" || !isRefused) {
      told.push(finding(each, places, names));
    }
    isRefused ||= each.status === "refused";
  }
  return told;
}

function finding(found, places, names, lead = "") {
  const of = (...bearings) => found.reasons.filter((each) => bearings.includes(each.bearing));
  const deciding = of("applies", "refuses");
  const others = byFailure(of("does not apply"));
  const value = onOneLineOf(found);
  const title = h(
    "p",
    { class: "finding-title" },
    lead ? `${lead} ` : null,
    h("span", { class: "name" }, label(found.variable)),
    found.status === "value" && value.length > LONG
      ? null
      : found.status === "value"
      ? [value.length <= 50 ? " is " : ": ", h("span", { class: "value" }, value)]
      : [" ", h("span", { class: `badge ${found.status}` }, found.status)],
  );
  return h(
    "div",
    { class: "finding" },
    title,
    deciding.map((each) => reason(each, places, names)),
    of("set aside").map((each) => reason(each, places, names)),
    others.length ? tried(others, deciding.length > 0, places) : null,
  );
}

function tried(others, isDecided, places) {
  const list = h("ul", { class: "others", role: "list" }, others.map(({ failed, provisions }) =>
    h("li", {}, linked(provisions, places), failed ? [provisions.length ? ": " : "", h("span", { class: "why" }, inWords(failed), values(failed))] : null),
  ));
  return isDecided
    ? h("details", { class: "ask-others" }, h("summary", {}, "Rules that do not apply"), list)
    : [h("p", { class: "others-title" }, "Rules that were tried, and why none applies"), list];
}

/** Rules that fail on the same condition together; first those that came near, whose values were compared. */
function byFailure(reasons) {
  const groups = new Map();
  for (const each of reasons) {
    const failed = failing(each);
    const key = failed ? JSON.stringify([inWords(failed), valuesInWords(failed)]) : "";
    const held = groups.get(key) ?? { failed, provisions: new Map() };
    each.places.forEach((place) => held.provisions.set(place.provision, place));
    groups.set(key, held);
  }
  const found = [...groups.values()].map(({ failed, provisions }) => ({ failed, provisions: [...provisions.values()] }));
  const isNear = ({ failed }) => failed !== null && valuesInWords(failed) !== "";
  return [...found.filter(isNear), ...found.filter((each) => !isNear(each))];
}

function reason(each, places, names) {
  const decides = each.bearing === "applies" || each.bearing === "refuses";
  const said = decides ? [...new Set(each.places.map((place) => place.words).filter(Boolean))].join(" … ") : "";
  const provisions = [...new Map(each.places.map((place) => [place.provision, place])).values()];
  const without = each.bearing === "applies" && !each.conditions.length ? "No rule says otherwise" : "A rule that names no provision";
  const line = places.line(each.file, each.line);
  const reached = each.conditions.filter(({ holds }) => holds !== null);
  return h(
    "div",
    { class: `reason ${each.bearing.replace(" ", "-")}` },
    h(
      "p",
      { class: "reason-place" },
      provisions.length ? linked(provisions, places) : without,
      " ",
      h("span", { class: "bearing" }, each.bearing),
      line ? [" ", h("a", { class: "written", href: line }, `line ${each.line}`)] : null,
    ),
    said ? h("blockquote", {}, said) : null,
    each.note ? h("p", { class: "reason-note" }, each.note) : null,
    reached.length ? h("ul", { class: "conditions", role: "list" }, reached.map(condition)) : null,
    each.counts.map((count) => [
      h("p", { class: "reason-note" }, counted(count)),
      h("ul", { class: "conditions", role: "list" }, leftOut(count).map((day) => h("li", {}, day))),
    ]),
    decides ? each.uses.filter((used) => used.reasons.length).map((used) => rests(used, places, names)) : null,
  );
}

/** What a rule rests on; an output of the same answer is only named, for it has its own explanation. */
function rests(used, places, names) {
  if (!names.has(used.variable)) {
    return h("div", { class: "rests" }, finding(used, places, names, "rests on"));
  }
  const shown = used.status === "value" ? h("span", { class: "value" }, onOneLineOf(used)) : h("span", { class: `badge ${used.status}` }, used.status);
  return h("p", { class: "rests" }, "rests on ", h("span", { class: "name" }, label(used.variable)), ": ", shown);
}

function condition(each) {
  return h(
    "li",
    { class: each.holds ? "holds" : "fails" },
    h("span", { class: "sign", "aria-hidden": "true" }, each.holds ? "✓" : "✗"),
    " ",
    inWords(each),
    values(each),
  );
}

function values(each) {
  const shown = valuesInWords(each);
  return shown ? h("span", { class: "values" }, shown) : null;
}

function linked(provisions, places) {
  return provisions.map((place, index) => {
    const address = places.of(place);
    return [index ? "; " : "", address ? h("a", { href: address }, place.provision) : place.provision];
  });
}
