/**
 * Names that are much alike, for hints at misspelt ones: the measure of Ratcliff and Obershelp, as Python's `difflib`
 * has it, so that every form of an evaluator gives the same hint.
 *
 * @module
 */

import { compareTexts } from "./text.js";

/** From so many characters on, those that make up more than one in a hundred are passed over. */
const POPULAR_FROM = 200;

/**
 * The known names most like a word, the likeliest first.
 *
 * @param {string} word
 * @param {Iterable<string>} known
 * @param {number} count at most so many
 * @param {number} cutoff the least likeness, from 0 to 1
 * @returns {string[]}
 */
export function closeMatches(word, known, count, cutoff) {
  const wanted = Array.from(word);
  const places = placesOf(wanted);
  const found = [];
  for (const each of known) {
    const own = Array.from(each);
    const most = own.length + wanted.length;
    if (ratioOf(Math.min(own.length, wanted.length), most) < cutoff) {
      continue;
    }
    if (ratioOf(inCommon(own, wanted), most) < cutoff) {
      continue;
    }
    const likeness = ratioOf(matching(own, wanted, places), most);
    if (likeness >= cutoff) {
      found.push({ each, likeness });
    }
  }
  found.sort((left, right) => right.likeness - left.likeness || compareTexts(right.each, left.each));
  return found.slice(0, count).map(({ each }) => each);
}

function ratioOf(matches, most) {
  return most ? (2 * matches) / most : 1;
}

/** How many characters two words share, whatever their order. */
function inCommon(one, other) {
  const left = new Map();
  other.forEach((each) => left.set(each, (left.get(each) ?? 0) + 1));
  let shared = 0;
  for (const each of one) {
    const rest = left.get(each) ?? 0;
    left.set(each, rest - 1);
    if (rest > 0) {
      shared += 1;
    }
  }
  return shared;
}

/** Where each character stands in the wanted word; of a long word without those that are everywhere. */
function placesOf(wanted) {
  const places = new Map();
  wanted.forEach((each, index) => {
    if (!places.has(each)) {
      places.set(each, []);
    }
    places.get(each).push(index);
  });
  if (wanted.length >= POPULAR_FROM) {
    const most = Math.floor(wanted.length / 100) + 1;
    for (const [each, found] of places) {
      if (found.length > most) {
        places.delete(each);
      }
    }
  }
  return places;
}

/** How many characters stand in blocks that both words have in the same order, the longest block first. */
function matching(one, other, places) {
  let total = 0;
  const pending = [[0, one.length, 0, other.length]];
  while (pending.length) {
    const [low, high, otherLow, otherHigh] = pending.pop();
    const [start, otherStart, size] = longest(one, other, places, low, high, otherLow, otherHigh);
    if (size) {
      total += size;
      if (low < start && otherLow < otherStart) {
        pending.push([low, start, otherLow, otherStart]);
      }
      if (start + size < high && otherStart + size < otherHigh) {
        pending.push([start + size, high, otherStart + size, otherHigh]);
      }
    }
  }
  return total;
}

/** The longest block within two stretches, the earliest of several: where it starts in both, and its length. */
function longest(one, other, places, low, high, otherLow, otherHigh) {
  let [start, otherStart, size] = [low, otherLow, 0];
  let lengths = new Map();
  for (let index = low; index < high; index += 1) {
    const grown = new Map();
    for (const place of places.get(one[index]) ?? []) {
      if (place >= otherHigh) {
        break;
      }
      if (place >= otherLow) {
        const length = (lengths.get(place - 1) ?? 0) + 1;
        grown.set(place, length);
        if (length > size) {
          [start, otherStart, size] = [index - length + 1, place - length + 1, length];
        }
      }
    }
    lengths = grown;
  }
  // Characters that are passed over above may still lengthen a block.
  while (start > low && otherStart > otherLow && one[start - 1] === other[otherStart - 1]) {
    [start, otherStart, size] = [start - 1, otherStart - 1, size + 1];
  }
  while (start + size < high && otherStart + size < otherHigh && one[start + size] === other[otherStart + size]) {
    size += 1;
  }
  return [start, otherStart, size];
}
