import { createHash } from 'node:crypto';
import type { RunResult } from '../contracts/types/results.js';
import { anchorsOf } from './html/anchors.js';
import { label } from './html/bilingual.js';
import { clausesSection } from './html/clauses-section.js';
import { countsSection } from './html/counts-section.js';
import { failuresSection } from './html/failures-section.js';
import { gateSection, waiversSection } from './html/gate-section.js';
import { masthead } from './html/masthead.js';
import { readingsSection, runSection } from './html/run-section.js';
import { scenariosSection } from './html/scenarios-section.js';
import { style } from './html/style.js';
import { Markup, markup } from './markup.js';
import { outcomeWords } from './outcome-words.js';

/** The page may apply its own style sheet and nothing else: no script, image, font, frame, form or connection. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** Renders the report as one HTML file without script or external resource: English and Traditional Chinese, for screen and paper. */
export function html(result: RunResult): string {
  const { header } = result;
  const anchors = anchorsOf(result);
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${outcomeWords(result).headline.en}: ${header.description.name} ${header.description.version} (Volume Activation TCK)</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${masthead(result)}
<main id="main" tabindex="-1">
${runSection(result)}
${countsSection(result)}
${gateSection(result, anchors)}
${waiversSection(result, anchors)}
${failuresSection(result, anchors)}
${clausesSection(result, anchors)}
${scenariosSection(result, anchors)}
${readingsSection(result)}
</main>
<footer>
<p>${label('Rendered from the recorded results alone. Characters that cannot be seen are shown as [U+XXXX]; what was cut is said to be.', '本報告僅依執行記錄產生。不可見字元以 [U+XXXX] 表示；經截斷之處均已註明。')}</p>
<p>${header.kit.name} ${header.kit.version} · ${header.format} · <code>${header.plan.hash}</code></p>
</footer>
</body>
</html>
`.source;
}
