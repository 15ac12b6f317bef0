// Lighthouse on pages of a site that is served: a line of JSON for each, with its runs, their scores and what lost points.
//
//   node run.mjs CHROMIUM ADDRESS ENOUGH FASTER form-factor:page…     (mobile:index.html desktop:index.html)
//
// Lighthouse works out how long a page takes on a phone: it takes the times of this machine by a factor, four times on a
// fast desk computer. On a slower machine that would be a slower phone than any, so the factor follows the machine's own
// measure (benchmarkIndex), as Lighthouse's calculator has it. One measure of a machine that has other things to do says
// little: the factor follows the one in the middle of the last few. A page is measured again, up to RUNS times, while its
// performance is below ENOUGH, or the machine more than FASTER times its usual self; who reads the lines judges.

import lighthouse, { desktopConfig } from "lighthouse";
import { launch } from "chrome-launcher";

const [chromePath, address, enough, faster, ...pages] = process.argv.slice(2);
const RUNS = 3;
/** How many measures of the machine the factor follows. */
const MEASURES = 5;

/** How many times slower than this machine a phone of the middle is, by Lighthouse's measure of the machine. */
function slowdown(measure) {
  if (measure >= 1300) return 3 + (measure - 1300) / 233;
  if (measure >= 800) return 2 + (measure - 800) / 500;
  return 1 + Math.max(0, measure - 150) / 650;
}

/** What lost points: audits with a weight that did not pass. */
function lost(report) {
  return Object.values(report.categories).flatMap((category) =>
    category.auditRefs
      .map(({ id, weight }) => ({ weight, audit: report.audits[id] }))
      .filter(({ weight, audit }) => weight && audit.score !== null && audit.score < 1)
      .map(({ audit }) => `${category.id}: ${audit.id} ${audit.score} ${audit.displayValue ?? ""}`.trim()),
  );
}

const measures = [];
const usual = () => [...measures.slice(-MEASURES)].sort((one, other) => one - other)[Math.floor(Math.min(measures.length, MEASURES) / 2)];

async function measured(page, isDesktop, port, more = {}) {
  const settings = { disableFullPageScreenshot: true, skipAudits: ["screenshot-thumbnails", "final-screenshot"], ...more };
  const steady = usual();
  if (!isDesktop) {
    settings.throttling = { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: slowdown(steady ?? 0) };
  }
  const base = isDesktop ? desktopConfig : { extends: "lighthouse:default" };
  const config = { ...base, settings: { ...base.settings, ...settings } };
  const { lhr } = await lighthouse(`${address}/${page}`, { port, logLevel: "error" }, config);
  if (lhr.runtimeError) throw new Error(`${page}: ${lhr.runtimeError.message}`);
  const measure = lhr.environment.benchmarkIndex;
  measures.push(measure);
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, score]));
  return { scores, lost: lost(lhr), measure, usual: steady ?? measure };
}

const chrome = await launch({ chromePath, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"] });
try {
  for (let run = 0; run < 3; run += 1) {
    await measured(pages[0].split(":")[1], false, chrome.port, { onlyCategories: ["seo"] });
  }
  for (const each of pages) {
    const [form, page] = each.split(":");
    const runs = [];
    let isEnough = false;
    while (!isEnough && runs.length < RUNS) {
      const run = await measured(page, form === "desktop", chrome.port);
      isEnough = run.scores.performance >= Number(enough) && run.measure <= run.usual * Number(faster);
      runs.push(run);
    }
    console.log(JSON.stringify({ page, form, runs }));
  }
} finally {
  await chrome.kill();
}
