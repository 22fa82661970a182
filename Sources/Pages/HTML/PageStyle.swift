// SPDX-License-Identifier: GPL-3.0-or-later

/// How a page looks, on a screen of any width and on A4 paper.
enum PageStyle {
    static let sheet = base + parts + tables + paper

    private static let base = """
        :root { --text: #1f2933; --quiet: #52606d; --line: #d5dae0; --soft: #f4f6f8;
          --accent: #1f5a92; }
        * { box-sizing: border-box; }
        html { font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
          color: var(--text); background: #fff; -webkit-text-size-adjust: 100%; }
        body { margin: 0; overflow-wrap: break-word; }
        .wide { max-width: 1080px; margin: 0 auto; padding: 0 20px; }
        a { color: var(--accent); }
        a:focus-visible, button:focus-visible, summary:focus-visible, .scroll:focus-visible {
          outline: 3px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -9999px; }
        .skip:focus { left: 8px; top: 8px; background: #fff; padding: 8px 14px; z-index: 2; }
        header { border-bottom: 1px solid var(--line); padding: 36px 0 22px; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 6px; letter-spacing: -0.01em;
          overflow-wrap: anywhere; }
        h2 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 12px; }
        h3 { font-size: 1.05rem; margin: 28px 0 8px; }
        p { margin: 0 0 12px; max-width: 78ch; overflow-wrap: anywhere; }
        .lead { color: var(--quiet); }
        .quiet, .note { color: var(--quiet); font-size: 0.9rem; }
        section { padding: 34px 0 6px; border-top: 1px solid var(--line); }
        section:first-child { border-top: 0; }
        footer { border-top: 1px solid var(--line); margin-top: 30px; padding: 18px 0 40px;
          color: var(--quiet); font-size: 0.9rem; }

        """

    private static let parts = """
        nav ol { columns: 3 240px; column-gap: 40px; margin: 14px 0 0; padding: 0 0 0 1.4em;
          font-size: 0.94rem; }
        nav li { padding: 1px 0; break-inside: avoid; }
        .answer p { font-size: 1.14rem; line-height: 1.6; }
        .answer .question { font-weight: 600; }
        .notice { border-left: 4px solid #a8481c; background: var(--soft); padding: 10px 14px;
          max-width: none; }
        .light { white-space: nowrap; }
        .ahead span, .good span { color: #0b7a6f; }
        .behind span { color: #8a5a00; }
        .far span { color: #b3261e; }
        .tiles { display: grid; gap: 12px; padding: 0; list-style: none; margin: 18px 0 8px;
          grid-template-columns: repeat(3, 1fr); }
        .tiles li { background: var(--soft); border-left: 4px solid var(--accent);
          padding: 10px 14px; }
        .tiles .what { display: block; font-size: 0.88rem; color: var(--quiet); }
        .tiles .much { display: block; white-space: nowrap; font-size: 1.45rem;
          font-weight: 600; line-height: 1.3;
          font-variant-numeric: tabular-nums; }
        .tiles .band { display: block; font-size: 0.86rem; color: var(--quiet); }
        figure { margin: 20px 0 26px; }
        figcaption strong { display: block; }
        figcaption .note { display: block; max-width: 90ch; }
        .canvas { margin-top: 10px; min-height: 40px; }
        .canvas svg { display: block; max-width: 100%; }
        .missing { border: 1px dashed var(--quiet); padding: 10px 14px; color: var(--quiet);
          font-size: 0.9rem; }
        .save { margin: 6px 0 0; display: flex; gap: 8px; }
        button { font: inherit; font-size: 0.82rem; padding: 3px 10px; border-radius: 4px;
          border: 1px solid #7b8794; background: #fff; color: var(--text); cursor: pointer; }
        button:hover { background: var(--soft); }
        details { margin: 8px 0; }
        summary { cursor: pointer; color: var(--accent); font-size: 0.92rem; padding: 2px 0; }
        .tip { position: fixed; display: none; max-width: 320px; padding: 6px 10px; z-index: 3;
          background: #1f2933; color: #fff; font-size: 0.84rem; line-height: 1.4;
          white-space: pre-line; border-radius: 4px; pointer-events: none;
          overflow-wrap: anywhere; }

        """

    private static let tables = """
        .scroll { overflow-x: auto; margin: 8px 0 14px; }
        table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.4; min-width: 50%; }
        th, td { padding: 5px 14px 5px 0; text-align: left; vertical-align: top;
          border-bottom: 1px solid var(--line); unicode-bidi: isolate; }
        thead th { border-bottom: 2px solid #7b8794; font-weight: 600; vertical-align: bottom; }
        tbody th { font-weight: 400; min-width: 8em; max-width: 30em; overflow-wrap: anywhere; }
        td { max-width: 34em; }
        .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums;
          overflow-wrap: normal; }
        thead .n { white-space: normal; }
        .sum th, .sum td { font-weight: 600; border-top: 2px solid #7b8794; }
        code { font-family: ui-monospace, "Cascadia Mono", Consolas, Menlo, monospace;
          font-size: 0.84em; overflow-wrap: anywhere; }
        @media (max-width: 600px) {
          .wide { padding: 0 14px; }
          header { padding-top: 22px; }
          h1 { font-size: 1.5rem; }
          h2 { font-size: 1.2rem; }
          .answer p { font-size: 1.04rem; }
          .tiles { grid-template-columns: minmax(0, 1fr); }
          .tiles .much { font-size: 1.15rem; }
          tbody th { min-width: 11em; }
        }

        """

    private static let paper = """
        @page { size: A4; margin: 16mm 17mm 18mm; }
        @media print {
          html { font-size: 10.5pt; }
          .wide { max-width: none; padding: 0; }
          .skip, .save, nav, .tip { display: none !important; }
          header { padding-top: 0; }
          footer { margin-top: 10pt; padding: 6pt 0 0; break-inside: avoid; }
          section { padding-top: 16pt; }
          h2, h3, figcaption, thead { break-after: avoid; }
          figure, tr, .tiles li { break-inside: avoid; }
          p { orphans: 3; widows: 3; }
          /* What introduces a picture or a table stays with it. */
          p:has(+ figure), p:has(+ .scroll), ul:has(+ p) { break-after: avoid;
            break-inside: avoid; }
          /* Two courses fit on a page. */
          [id^="spending-"] svg, [id^="services-"] svg, [id^="course-"] svg {
            max-height: 82mm; width: auto; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; }
          table { font-size: 8.5pt; min-width: 0; }
          th, td { padding: 2pt 7pt 2pt 0; }
          th .quiet, td .quiet { font-size: inherit; }
          tbody th { min-width: 10em; }
          details:not([open]) { display: none; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
