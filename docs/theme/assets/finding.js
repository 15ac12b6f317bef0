/* The search finds citations, "art 15(2)", "15(2).b", and amounts, "one billion Kip", before anything else.
   What it cannot read as either is left to the search alone. */
(() => {
  const search = document.querySelector("[data-md-component=search-query]");
  const result = document.querySelector("[data-md-component=search-result]");
  const config = document.getElementById("__config");
  if (!search || !result || !config) return;
  const base = new URL(`${JSON.parse(config.textContent).base.replace(/\/?$/, "/")}`, location.href);

  const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth"];
  const SIZES = { thousand: 1e3, million: 1e6, billion: 1e9 };
  const NUMBERS = { one: 1, two: 2, three: 3, five: 5, ten: 10 };
  const CURRENCIES = [[/\b(?:lak|kips?)(?![a-z])|₭/, "lak"], [/us\s?\$|\busd(?![a-z])|\bus dollars?\b|\$/, "usd"]];

  /* "US$20 million" as "usd 20000000"; null for what names no currency or no single number. */
  const amount = (text) => {
    const [sign, currency] = CURRENCIES.find(([each]) => each.test(text)) ?? [];
    if (!currency) return null;
    const found = text.replace(sign, " ").trim().match(/^(\d[\d,. ]*|one|two|three|five|ten)(?:\s*(thousand|million|billion))?$/);
    if (!found) return null;
    const value = NUMBERS[found[1]] ?? Number(found[1].replace(/[,. ]/g, ""));
    return `${currency} ${value * (SIZES[found[2]] ?? 1)}`;
  };

  const PART = new RegExp([
    "^\\s*(?:[,.\\-–]\\s*)?(?:",
    `(?<ordinal>${ORDINALS.join("|")})\\s+(?<kind>item|sentence|paragraph)`,
    "|(?<named>item|sentence)\\s+\\(?(?<place>\\d{1,2}|[a-z])\\)?",
    "|\\(?(?<number>\\d{1,2})(?!\\d|,\\d|\\s*%)\\)?",
    "|\\(?(?<letters>p?\\d?[a-z]\\d?)(?![a-z0-9])\\)?",
    ")",
  ].join(""));

  /* The article, item, bullet and sentence that a citation names, and its anchor if it is written as one. */
  const citation = (text) => {
    const head = text.match(/^(art(?:icles?)?\b\.?\s*|art(?=\d))?(\d{1,3}[a-z]?)(?=[\s(),.\-–]|$)(.*)$/);
    if (!head || (!head[1] && !/^\s*[(.\-–]/.test(head[3]))) return null;
    const cited = { article: head[2], item: 0, bullet: 0, sentence: 0, letter: "", parts: [] };
    let rest = head[3].replace(/[\s.,]+$/, "");
    while (rest) {
      const found = rest.match(PART);
      if (!found) return null;
      const { ordinal, kind, named, place, number, letters } = found.groups;
      if (ordinal && kind !== "paragraph") cited[kind === "item" ? "bullet" : "sentence"] = ORDINALS.indexOf(ordinal) + 1;
      else if (named === "sentence") cited.sentence = Number(place) || 0;
      else if (number || Number(place)) cited[cited.item ? "bullet" : "item"] = Number(number ?? place);
      else if (letters ?? place) cited.bullet = (letters ?? place).charCodeAt(0) - 96;
      if (letters) cited.letter = letters;
      if (number || letters || place) cited.parts.push(number ?? letters ?? place);
      rest = rest.slice(found[0].length);
    }
    return cited;
  };

  const places = (query) => {
    const held = globalThis.kotmaiPlaces;
    const text = query.trim().toLowerCase().replace(/\s+/g, " ");
    const sentence = ([, anchor, label, , words, , page]) => ({ page, anchor, label, words });
    const money = amount(text);
    if (money) return held.statements.filter((each) => each[5].includes(money)).slice(0, 6).map(sentence);
    const cited = citation(text);
    if (!cited) return [];
    const number = Object.keys(held.articles).find((each) => each.toLowerCase() === cited.article);
    if (!number) return [];
    const [label, page, anchor] = held.articles[number];
    const whole = { label, page, anchor, words: "" };
    if (!cited.parts.length && !cited.bullet && !cited.sentence) return [whole];
    const own = held.statements.filter((each) => each[0] === number);
    const name = [`art${number.toLowerCase()}`, ...cited.parts].join("-");
    const exact = own.filter((each) => each[1].toLowerCase() === name);
    const placed = own.filter(([, , , [item, bullet, at]]) =>
      (item === cited.item || (!item && cited.item === bullet && !cited.bullet)) &&
      (!cited.bullet || bullet === cited.bullet) && (!cited.sentence || Math.max(at, 1) === cited.sentence));
    const found = exact.length ? exact : cited.letter && !cited.bullet ? [] : placed;
    return [...found.slice(0, 4).map(sentence), whole];
  };

  const list = document.createElement("ol");
  list.className = "md-search-result__list cited-places";
  list.setAttribute("role", "presentation");
  const make = (tag, className, text) => {
    const made = document.createElement(tag);
    made.className = className;
    if (text) made.textContent = text;
    return made;
  };
  const row = ({ page, anchor, label, words }) => {
    const held = globalThis.kotmaiPlaces;
    const item = make("li", "md-search-result__item");
    const link = make("a", "md-search-result__link");
    link.href = new URL(`${held.pages[page]}#${anchor}`, base).href;
    link.tabIndex = -1;
    const article = make("article", "md-search-result__article md-typeset");
    article.dataset.mdScore = "1e12"; // Enter goes to the highest
    article.append(make("h1", "", label), ...(words ? [make("p", "", `“${words}”`)] : []));
    link.append(article);
    item.append(link);
    return item;
  };
  const show = () => {
    const found = globalThis.kotmaiPlaces ? places(search.value) : [];
    list.replaceChildren(...found.map(row));
    if (!list.isConnected && found.length) result.insertBefore(list, result.lastElementChild);
    list.hidden = !found.length;
  };

  let asked = false;
  const begin = () => {
    if (asked) return;
    asked = true;
    const script = document.createElement("script");
    script.src = new URL("assets/places.js", base).href;
    script.addEventListener("load", show);
    document.head.append(script);
  };
  search.addEventListener("focus", begin);
  search.addEventListener("input", () => { begin(); show(); });
  search.addEventListener("keyup", show); // the form is emptied by its button too
  search.form?.addEventListener("reset", () => setTimeout(show));
  if (document.activeElement === search || search.value) begin();
})();
