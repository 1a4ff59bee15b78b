package lectern.frontmatter;

import org.jspecify.annotations.Nullable;

/** The ways people write a head, in the order in which they are tried. */
enum Notation {
  /** {@code ---} fences: Jekyll, Hugo, Astro, Obsidian and most others. */
  YAML {
    @Override
    @Nullable Block find(String text, int start) {
      return YamlHead.find(text, start);
    }
  },
  /** {@code +++} fences: Hugo, Zola. */
  TOML {
    @Override
    @Nullable Block find(String text, int start) {
      return TomlHead.find(text, start);
    }
  },
  /** An object by itself, as Hugo writes it, or {@code ;;;} or {@code ---json} fences. */
  JSON {
    @Override
    @Nullable Block find(String text, int start) {
      return JsonHead.find(text, start);
    }
  },
  /** {@code <!-- title: … -->}. */
  COMMENT {
    @Override
    @Nullable Block find(String text, int start) {
      return CommentHead.find(text, start);
    }
  },
  /** {@code [//]: # (title: …)}, which no Markdown shows. */
  DEFINITIONS {
    @Override
    @Nullable Block find(String text, int start) {
      return DefinitionHead.find(text, start);
    }
  },
  /** {@code % title}, as Pandoc writes it. */
  PERCENT {
    @Override
    @Nullable Block find(String text, int start) {
      return PercentHead.find(text, start);
    }
  },
  /** {@code #+TITLE: …}, as Org writes it. */
  ORG {
    @Override
    @Nullable Block find(String text, int start) {
      return OrgHead.find(text, start);
    }
  },
  /** {@code Title: …} lines: MultiMarkdown, Pelican. */
  UNFENCED {
    @Override
    @Nullable Block find(String text, int start) {
      return UnfencedHead.find(text, start);
    }
  };

  /** The head that stands at {@code start} in this notation, or null if there is none. */
  abstract @Nullable Block find(String text, int start);
}
