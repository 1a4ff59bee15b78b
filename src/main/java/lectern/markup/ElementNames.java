package lectern.markup;

import java.util.Set;

/** The elements of HTML whose tag means something although it has no attribute and no end. */
public final class ElementNames {
  private static final Set<String> STANDING_ALONE =
      Set.of(
          "a", "abbr", "acronym", "article", "aside", "audio", "b", "bdi", "bdo", "big",
          "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite",
          "code", "col", "colgroup", "dd", "del", "details", "dfn", "dialog", 
          "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "font", "footer",
          "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr",
          "html", "i", "iframe", "img", "input", "ins", "kbd", "legend", "li", "main",
          "mark", "math", "nav", "nobr", "noscript", "ol", "optgroup", "option", "p",
          "picture", "pre", "q", "rb", "rp", "rt", "rtc", "ruby", "s", "samp", "script",
          "section", "select", "small", "span", "strike", "strong", "style", "sub",
          "summary", "sup", "svg", "table", "tbody", "td", "template", "tfoot", "th",
          "thead", "tr", "tt", "u", "ul", "var", "video", "wbr");

  private ElementNames() {}

  /** Whether such a tag, its name in lower case, is markup wherever it stands. */
  public static boolean standsAlone(String name) {
    return STANDING_ALONE.contains(name);
  }
}
