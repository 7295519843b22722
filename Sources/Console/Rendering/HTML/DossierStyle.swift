/// How a dossier looks: one style sheet inside the page, so that nothing is fetched.
///
/// Colours keep a contrast of 4.5 at least in light and dark (WCAG 2.2, 1.4.3), and what is marked by
/// colour is underlined or bold too (1.4.1).
enum DossierStyle {
  static let sheet: StaticString = """
    :root { --ink: #1b1b1b; --paper: #ffffff; --soft: #555555; --line: #c4c4c4; --link: #0b4f94;
      --cited: #fff3c4; --answer: #ffd95a; --on-mark: #1b1b1b; --notice: #9a5b00; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e6e3; --paper: #16181c; --soft: #b9b9b9; --line: #4a4d55; --link: #9cc3ff;
        --cited: #3d3510; --answer: #6b5600; --on-mark: #fff6d6; --notice: #e0a54b; }
    }
    * { box-sizing: border-box; }
    html { color-scheme: light dark; }
    body { margin: 0 auto; padding: 1rem; max-width: 50rem; color: var(--ink);
      background: var(--paper); font: 1rem/1.6 Georgia, "Times New Roman", serif;
      overflow-wrap: anywhere; }
    h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 .5em; text-wrap: balance; }
    h1 { font-size: 1.8rem; margin-top: .5em; }
    h2 { font-size: 1.4rem; border-top: 1px solid var(--line); padding-top: 1em; }
    h3 { font-size: 1.1rem; }
    h4 { font-size: 1rem; }
    a { color: var(--link); }
    a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; }
    .skip:focus { position: static; }
    .soft, dt, footer, figcaption { color: var(--soft); font-size: .9rem; }
    .status { font-weight: bold; }
    .notice { margin: .5em 0; padding: .25em .75em; border-left: 4px solid var(--notice);
      font-size: .9rem; font-weight: bold; }
    .notice.verified { border-left-color: var(--link); }
    blockquote { margin: .5em 0; padding: .1em 1em; border-left: 4px solid var(--line);
      white-space: pre-line; }
    mark { background: var(--cited); color: var(--on-mark); padding: .05em 0; }
    mark.answer { background: var(--answer); text-decoration: underline;
      text-underline-offset: .2em; }
    .sides { display: grid; gap: 1em; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      padding: 0; list-style: none; }
    .sides > li { border: 1px solid var(--line); padding: .25em 1em; }
    .sides p { margin: .5em 0; }
    dl { display: grid; grid-template-columns: minmax(6rem, auto) 1fr; gap: .2em 1em; margin: .5em 0; }
    dd { margin: 0; }
    .hash { font: .8rem/1.5 ui-monospace, monospace; }
    ol.lines { padding-left: 3.6rem; margin: .5em 0; font: .9rem/1.55 ui-monospace, monospace; }
    ol.lines li { white-space: pre-wrap; padding-left: .4rem; border-left: 4px solid transparent; }
    ol.lines li.apart { margin-top: .9em; }
    ol.lines li::marker { color: var(--soft); }
    ol.lines li.cited { border-left-color: var(--link); }
    .back { font: bold .8rem/1.5 Georgia, serif; white-space: nowrap; }
    :target { outline: 2px dashed var(--link); outline-offset: 3px; }
    @media (max-width: 30rem) {
      body { padding: .75rem; }
      dl { grid-template-columns: 1fr; }
      dd { margin-bottom: .4em; }
      ol.lines { padding-left: 3rem; font-size: .8rem; }
    }
    @media print {
      :root { --ink: #000; --paper: #fff; --soft: #333; --link: #000; --cited: #eee; --answer: #ddd;
        --on-mark: #000; --notice: #000; }
      body { max-width: none; font-size: 11pt; padding: 0; }
      nav, .skip { display: none; }
      h2, h3, h4 { break-after: avoid; }
      blockquote, .sides > li { break-inside: avoid; }
      mark { border: 1px solid #777; }
    }
    """
}
