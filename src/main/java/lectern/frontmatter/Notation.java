package lectern.frontmatter;

import org.jspecify.annotations.Nullable;

/** The ways people write a head, in the order in which they are tried. */
enum Notation {
  YAML {
    @Override
    @Nullable Block find(String text, int start) {
      return YamlHead.find(text, start);
    }
  },
  TOML {
    @Override
    @Nullable Block find(String text, int start) {
      return TomlHead.find(text, start);
    }
  },
  UNFENCED {
    @Override
    @Nullable Block find(String text, int start) {
      return UnfencedHead.find(text, start);
    }
  };

  /** The head that stands at {@code start} in this notation, or null if there is none. */
  abstract @Nullable Block find(String text, int start);
}
