package lectern.markdown.foreign;

/** Tells texts that are written with MyST, for Sphinx or a Jupyter Book, by what only it has. */
public final class Myst {
  private static final String FENCE = ":::{";

  private static final String[] ITS_OWN = {
    ")=\n",
    "```{note}",
    "```{tip}",
    "```{warning}",
    "```{important}",
    "```{admonition}",
    "```{figure}",
    "```{image}",
    "```{math}",
    "```{code-block}",
    "```{code-cell}",
    "```{toctree}",
    "```{list-table}",
    "```{tab-set}",
    "{ref}`",
    "{doc}`",
    "{term}`",
    "{cite",
    "{numref}`",
    "{eq}`",
    "{math}`"
  };

  private Myst() {}

  /** Whether this text, as its author wrote it, shows such a directive, target or role. */
  public static boolean shownBy(String text) {
    for (String sign : ITS_OWN) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return isFenced(text);
  }

  /** Whether a directive stands between colons; a class of Pandoc's begins with a point. */
  private static boolean isFenced(String text) {
    for (int at = text.indexOf(FENCE); at >= 0; at = text.indexOf(FENCE, at + 1)) {
      int name = at + FENCE.length();
      if (name < text.length() && Character.isLetter(text.charAt(name))) {
        return true;
      }
    }
    return false;
  }
}
