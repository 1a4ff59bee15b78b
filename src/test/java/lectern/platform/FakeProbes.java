package lectern.platform;

import java.util.Map;

/** A machine that holds these files, and a tmux that answers this. */
record FakeProbes(Map<String, String> files, String tmuxEnvironment) implements SystemProbes {
  static final FakeProbes BARE = new FakeProbes(Map.of(), "");

  @Override
  public boolean exists(String file) {
    return files.containsKey(file);
  }

  @Override
  public String read(String file) {
    return files.getOrDefault(file, "");
  }
}
