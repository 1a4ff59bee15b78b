package lectern.frontmatter;

import java.util.function.UnaryOperator;
import lectern.frontmatter.json.JsonHead;
import lectern.frontmatter.toml.TomlHead;
import lectern.frontmatter.yaml.YamlHead;
import org.jspecify.annotations.Nullable;

/** The ways people write a head, in the order in which they are tried. */
enum HeadNotation {
  /** {@code ---} fences: Jekyll, Hugo, Astro, Obsidian and most others. */
  YAML,
  /** {@code +++} fences: Hugo, Zola. */
  TOML,
  /** An object by itself, as Hugo writes it, or {@code ;;;} or {@code ---json} fences. */
  JSON,
  /** {@code <!-- title: … -->}. */
  COMMENT,
  /** {@code [//]: # (title: …)}, which no Markdown shows. */
  DEFINITIONS,
  /** {@code % title}, as Pandoc writes it. */
  PERCENT,
  /** {@code #+TITLE: …}, as Org writes it. */
  ORG,
  /** {@code .. title: …}, as Nikola writes it. */
  NIKOLA,
  /** {@code title:: …} lines: Logseq, Dataview. */
  FIELDS,
  /** {@code Title: …} lines: MultiMarkdown, Pelican. */
  UNFENCED;

  /** The head that stands at {@code start} in this notation, or null if there is none. */
  @Nullable HeadBlock find(String text, int start) {
    return switch (this) {
      case YAML -> YamlHead.find(text, start);
      case TOML -> TomlHead.find(text, start);
      case JSON -> JsonHead.find(text, start);
      case COMMENT -> CommentHead.find(text, start);
      case DEFINITIONS -> DefinitionHead.find(text, start);
      case PERCENT -> PercentHead.find(text, start);
      case ORG -> OrgHead.find(text, start);
      case NIKOLA -> PrefixedHead.find(text, start, PrefixedHead.NIKOLA, UnaryOperator.identity());
      case FIELDS -> FieldsHead.find(text, start);
      case UNFENCED -> UnfencedHead.find(text, start);
    };
  }
}
