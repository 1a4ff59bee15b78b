package lectern.config;

import java.util.Collection;

/** Says which names there are. */
final class Known {
  private Known() {}

  static String of(Collection<String> names) {
    return "there are " + String.join(", ", names);
  }
}
