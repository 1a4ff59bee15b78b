package lectern.config;

import java.util.Collection;

/** Says which names there are. */
final class NameList {
  static String of(Collection<String> names) {
    return "there are " + String.join(", ", names);
  }
}
