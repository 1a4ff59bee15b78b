package lectern.markdown;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A program, or a family of them, whose texts hold notations that Markdown has no word for. */
public enum Program {
  OBSIDIAN,
  LOGSEQ,
  ROAM,
  BEAR,
  PANDOC,
  QUARTO,
  R_MARKDOWN,
  /** Jekyll and what else runs kramdown and Liquid. */
  JEKYLL,
  /** Eleventy, with Liquid or Nunjucks. */
  ELEVENTY,
  HUGO,
  HEXO,
  ZOLA,
  PELICAN,
  /** MkDocs, and Python-Markdown with PyMdown's extensions. */
  MKDOCS,
  /** Sphinx and Jupyter Book, which read MyST. */
  SPHINX,
  /** What reads MDX, where every brace and every tag is code. */
  MDX,
  /** What markdown-it renders with its plugins: HackMD, HedgeDoc, VuePress, VitePress. */
  MARKDOWN_IT,
  /** What reads directives as remark has them: Docusaurus, Astro, Nuxt Content. */
  REMARK,
  /** An editor that leaves CriticMarkup. */
  CRITIC_MARKUP,
  LATEX;

  /** Programs whose texts hold tags of templates. */
  public static final Set<Program> GENERATORS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(List.of(JEKYLL, ELEVENTY, HUGO, HEXO, ZOLA, PELICAN)));

  /** Programs that fill expressions in braces with words of the site, in a text too. */
  public static final Set<Program> EVALUATING =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of(JEKYLL, ELEVENTY, HEXO, ZOLA)));
}
