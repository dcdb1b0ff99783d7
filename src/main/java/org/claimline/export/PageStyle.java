package org.claimline.export;

/// How the page of verdicts looks, on screen and on paper.
final class PageStyle {

    static final String CSS =
            """
            :root { color-scheme: light dark; --ink: #1c1b19; --soft: #504c45; --line: #dedad1;
              --page: #fff; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #ecebe8; --soft: #b4b0a8; --line: #3a3d43; --page: #1a1c1f; }
            }
            * { box-sizing: border-box; }
            body { margin: 0 auto; max-width: 960px; padding: 24px; color: var(--ink);
              background: var(--page); font: 16px/1.5 system-ui, sans-serif; }
            h1 { font: 600 34px/1.2 Georgia, serif; margin: 24px 0 4px; }
            h2 { font: 600 24px/1.3 Georgia, serif; margin: 48px 0 16px; }
            h3 { font-size: 18px; line-height: 1.4; margin: 8px 0; }
            .byline, .where, .meta { color: var(--soft); }
            .where, .meta { font-size: 14px; margin: 4px 0; }
            .summary { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 8px 24px; }
            article { border-top: 1px solid var(--line); padding: 20px 0; }
            .badge { display: inline-block; border-radius: 10px; padding: 1px 10px; font-size: 14px;
              font-weight: 600; background: #e8e8ea; color: #4c5057; }
            .badge.supported { background: #ddf1e4; color: #14633a; }
            .badge.close { background: #fce9cf; color: #854400; }
            .badge.contradicted { background: #fbe1df; color: #9b1c22; }
            @media screen and (prefers-color-scheme: dark) {
              .badge { background: #33363b; color: #c3c6cc; }
              .badge.supported { background: #153a29; color: #7addae; }
              .badge.close { background: #45300f; color: #f7be7c; }
              .badge.contradicted { background: #4a1f1f; color: #ffa8a1; }
            }
            .scroll { overflow-x: auto; }
            table { border-collapse: collapse; width: 100%; font-size: 14px; margin: 8px 0; }
            th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0;
              border-bottom: 1px solid var(--line); }
            th { color: var(--soft); font-weight: 500; }
            code { font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
            figure { margin: 24px 0; }
            img, svg { max-width: 100%; height: auto; border: 1px solid var(--line); }
            a { color: inherit; }
            figcaption { font-size: 14px; color: var(--soft); }
            details { margin: 8px 0; }
            @media print { body { max-width: none; } article, figure { break-inside: avoid; } }
            """;

    private PageStyle() {}
}
