/* Pointing at a rule's citation lights up its sentence, and pointing at a sentence the rules that encode it.
   Everything is readable without this. */
(() => {
  document.documentElement.classList.add("js");
  const of = (anchor) => document.querySelectorAll(`[data-anchor~="${CSS.escape(anchor)}"]`);
  const light = (event, on) => {
    const from = event.target instanceof Element && event.target.closest("[data-anchor]");
    if (!from) return;
    for (const anchor of from.dataset.anchor.split(" "))
      for (const each of of(anchor)) each.classList.toggle("lit", on);
  };
  document.addEventListener("pointerover", (event) => light(event, true));
  document.addEventListener("pointerout", (event) => light(event, false));

  // A table wider than the page is scrolled by keys too.
  addEventListener("load", () => {
    for (const each of document.querySelectorAll(".md-typeset__scrollwrap"))
      if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
  });

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
