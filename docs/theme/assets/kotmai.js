/* Pointing at a rule's citation lights up its sentence, and pointing at a sentence the rules that encode it.
   Everything is readable without this. */
(() => {
  const of = (anchor) => document.querySelectorAll(`[data-anchor~="${CSS.escape(anchor)}"]`);
  const light = (event, on) => {
    const from = event.target instanceof Element && event.target.closest("[data-anchor]");
    if (!from) return;
    for (const anchor of from.dataset.anchor.split(" "))
      for (const each of of(anchor)) each.classList.toggle("lit", on);
  };
  document.addEventListener("pointerover", (event) => light(event, true));
  document.addEventListener("pointerout", (event) => light(event, false));

  // Who chose words only reads on so; a browser that keeps nothing asks on each page.
  const box = document.querySelector(".words-only-box");
  if (box) {
    const name = "kotmai.words-only";
    try {
      box.checked = localStorage.getItem(name) === "yes";
    } catch {}
    box.addEventListener("change", () => {
      try {
        localStorage.setItem(name, box.checked ? "yes" : "no");
      } catch {}
    });
  }
})();

/* What a page is not read with comes late. The form of a question (`data-soon`) comes when all else is there; the theme's
   own script and the search (`data-later`) when a reader does something, or on a wide screen, which shows more of what
   they do, when all else is there. Until then, keys and buttons of theirs are answered here. */
(() => {
  const search = document.querySelector("[data-md-component=search-query]");
  const palette = document.querySelectorAll("[data-md-component=palette] label");
  const asks = new URLSearchParams(location.search);

  const load = (address) => new Promise((done) => {
    const script = document.createElement("script");
    script.src = address;
    script.async = false; // in their order
    script.addEventListener("load", done);
    script.addEventListener("error", done);
    document.head.append(script);
  });
  const all = (kind) => Promise.all([...document.querySelectorAll(`script[data-${kind}]`)].map((each) => load(each.dataset[kind])));

  // A table or code wider than the page is scrolled by keys too; the theme's script puts a table into a box that is.
  // They are looked at when the page has laid them out, which is late where they are folded or far down.
  const laid = new ResizeObserver((seen) => {
    for (const { target } of seen) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else if (target.matches("table")) target.removeAttribute("tabindex");
    }
  });
  const reach = () => {
    for (const each of document.querySelectorAll(".md-typeset table:not([class]), .md-typeset__scrollwrap, .md-typeset pre > code")) laid.observe(each);
  };

  // The theme's script asks for all words of the site as soon as it runs; they are let go when somebody searches.
  let want;
  const wanted = new Promise((done) => { want = done; });
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...more) {
    this.kotmaiWaits = String(address).endsWith("/search/search_index.json");
    return open.call(this, method, address, ...more);
  };
  XMLHttpRequest.prototype.send = function (...body) {
    if (this.kotmaiWaits) wanted.then(() => { if (this.readyState === 1) send.apply(this, body); });
    else send.apply(this, body);
  };
  const toggle = document.getElementById("__search");
  toggle?.addEventListener("change", want);

  const SIGNS = ["pointerdown", "pointermove", "touchstart", "wheel", "scroll", "keydown", "focusin"];
  let begun = false;
  let isThere = false;
  let pressed = null;
  const begin = () => {
    if (begun) return;
    begun = true;
    for (const each of SIGNS) removeEventListener(each, begin, true);
    all("later").then(() => {
      isThere = true;
      document.dispatchEvent(new Event("DOMContentLoaded")); // the theme's script waits for what has been
      document.documentElement.dataset.whole = "";
      pressed?.click();
      requestAnimationFrame(reach);
    });
  };
  for (const each of SIGNS) addEventListener(each, begin, { capture: true, passive: true });

  search?.addEventListener("focus", () => { if (!toggle.checked) toggle.click(); });
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.matches("input, select, textarea, [contenteditable]");
    if (isThere || isTyping || event.ctrlKey || event.metaKey || event.altKey || !["f", "s", "/"].includes(event.key)) return;
    event.preventDefault();
    search?.focus();
  });
  const chosen = palette[__md_get("__palette")?.index ?? 0];
  if (chosen) chosen.hidden = false;
  for (const each of palette) {
    each.addEventListener("click", (event) => {
      if (isThere) return;
      event.preventDefault();
      pressed = each;
    });
  }

  const idle = globalThis.requestIdleCallback ?? setTimeout;
  const whole = () => {
    document.fonts.ready.then(reach);
    idle(() => all("soon"));
    if (asks.has("q") || asks.has("h")) want();
    if (asks.has("q") || asks.has("h") || matchMedia("(min-width: 60em)").matches) idle(begin);
  };
  if (document.readyState === "complete") whole();
  else addEventListener("load", whole);
})();
