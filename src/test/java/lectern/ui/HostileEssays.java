package lectern.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Essays whose links, notes, heads and tables hold what becomes a path, an address, a number, an
 * index or a pattern elsewhere, and must not be any of these.
 */
public final class HostileEssays {
  private static final String[] PARTS = {
    "%2500",
    "%25",
    "%00",
    "%2F",
    "%2e%2e",
    "%",
    "%zz",
    "%ff",
    "%C3",
    "\u0000",
    "..",
    ".",
    "/",
    "//",
    "\\",
    "#",
    "?",
    "|",
    ":",
    ";",
    "*",
    "~",
    "$",
    "&",
    "'",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "<",
    ">",
    "a",
    "b.md",
    "one",
    "two.md",
    ".md",
    ".mdx",
    "readme",
    "index",
    "index.md",
    "é",
    "漢",
    "\u202e",
    "\u0301",
    " ",
    "+",
    "-",
    "_",
    "^",
    "@",
    "=",
    "0",
    "1",
    "99999999999999999999",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&#99999999999;",
    "http:",
    "https:",
    "https://",
    "https://[::1",
    "https://a:99999999",
    "www.",
    "mailto:",
    "file:",
    "javascript:",
    "data:",
    "c:",
    "{filename}",
    "{{< ref",
    ">}}",
    "{{",
    "}}",
    "\"",
    "\uD83D\uDE00",
    "\uFFFD",
    "\uFEFF",
    "%F0%9F%98%80",
    "x".repeat(300),
    "../".repeat(40)
  };

  /** How an author writes down where something leads; {@code @} stands for it. */
  private static final String[] FORMS = {
    "[x](@)",
    "[x](<@>)",
    "[x](<@> \"@\")",
    "[[@]]",
    "[[@|x]]",
    "[[@#@]]",
    "![[@]]",
    "![x](<@>)",
    "<@>",
    "<a href=\"@\">x</a>",
    "<a href='@'>x</a>",
    "<img src=\"@\" alt=\"@\">",
    "[![x](<@>)](<@>)",
    "[x]({filename}@)",
    "[x]({{< ref \"@\" >}})",
    "{{< ref \"@\" >}}",
    "[x]({% post_url @ %})",
    "[x][@]",
    "[@]: <@> '@'",
    "[^@]",
    "[^1]",
    "[@](#@)",
    "[x](#@)",
    "<a id=\"@\"></a>",
    "$@$",
    "`@`",
    "<https://@>",
    "www.@",
    "https://@",
    "@",
    "**@**",
    ":@:",
    "^[@]",
    "<video src=\"@\"></video>",
    "<iframe src=\"@\"></iframe>",
    "[@]{.@}",
    "{#@}"
  };

  private static final String[] BLOCKS = {
    "# @\n\n",
    "> [!@] @\n> @\n\n",
    "[^@]: @\n\n",
    "[^1]: @\n\n",
    "@\n: @\n\n",
    "::: @\n@\n:::\n\n",
    "| @ | @ |\n|---|---|\n| @ | @ |\n\n",
    "```@\n@\n```\n\n",
    "999999999. @\n\n",
    "- [@] @\n\n",
    "<table><tr><td colspan=\"@\" rowspan=\"@\">@</td></tr></table>\n\n",
    "<ol start=\"@\"><li value=\"@\">@</li></ol>\n\n",
    "<ol start=\"99999999999\"><li>@</li></ol>\n\n",
    "<table><tr><td colspan=\"2147483647\">@</td></tr></table>\n\n",
    "$$\n@\n$$\n\n",
    "@\n\n@\n\n"
  };

  private static final String[] NAMES = {
    "title",
    "date",
    "updated",
    "lang",
    "slug",
    "permalink",
    "url",
    "aliases",
    "tags",
    "author",
    "description",
    "tldr",
    "draft",
    "series",
    "@"
  };

  private static final String[] VALUES = {
    "@",
    "\"@\"",
    "[@, @]",
    "{@: @}",
    "99999999999999999999",
    "2024-13-45",
    "0000-00-00",
    "9999999999-99-99",
    "2024-02-30T99:99:99+99:99",
    "-1",
    "1e999999999",
    "0x7fffffffffffffff",
    "'@'"
  };

  private final Random random;

  private HostileEssays(Random random) {
    this.random = random;
  }

  /** Writes three of them into a folder, where some links lead from one to another. */
  public static void write(Path folder, Random random) throws IOException {
    var essays = new HostileEssays(random);
    for (String name : new String[] {"one.md", "two.md", "100%25.md"}) {
      Files.writeString(folder.resolve(name), essays.essay());
    }
  }

  private String essay() {
    var text = new StringBuilder("---\n");
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(filled(pick(NAMES))).append(": ").append(filled(pick(VALUES))).append('\n');
    }
    text.append("---\n\n");
    for (int i = 6 + random.nextInt(6); i > 0; i--) {
      boolean block = random.nextInt(3) == 0;
      text.append(filled(block ? pick(BLOCKS) : "Some words " + pick(FORMS) + " and more.\n\n"));
    }
    return text.toString();
  }

  private String filled(String form) {
    var filled = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) == '@') {
        for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
          filled.append(pick(PARTS));
        }
      } else {
        filled.append(form.charAt(i));
      }
    }
    return filled.toString();
  }

  private String pick(String[] among) {
    return among[random.nextInt(among.length)];
  }
}
