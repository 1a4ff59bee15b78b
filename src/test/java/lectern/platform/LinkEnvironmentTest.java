package lectern.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkEnvironmentTest {

  @Test
  void aBareLinuxHasNothing() {
    assertEquals(
        new HostEnvironment(Os.LINUX, false, false, false, false),
        linux(Map.of(), FakeProbes.BARE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSH_CONNECTION", "SSH_TTY", "SSH_CLIENT"})
  void anyVariableOfSshTellsOfSsh(String name) {
    assertTrue(linux(Map.of(name, "x"), FakeProbes.BARE).ssh());
    assertFalse(linux(Map.of(name, ""), FakeProbes.BARE).ssh());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
  void linuxHasADisplayByItsVariables(String name) {
    assertTrue(linux(Map.of(name, ":0"), FakeProbes.BARE).display());
    assertFalse(linux(Map.of(name, ""), FakeProbes.BARE).display());
  }

  @Test
  void theOtherSystemsAlwaysHaveADisplay() {
    assertTrue(HostEnvironment.of(Map.of(), Os.MAC, FakeProbes.BARE).display());
    assertTrue(HostEnvironment.of(Map.of(), Os.WINDOWS, FakeProbes.BARE).display());
  }

  @Test
  void windowsIsSeenFromInside() {
    var kernel = new FakeProbes(Map.of("/proc/version", "Linux 5.15-Microsoft-standard"), "");
    assertTrue(linux(Map.of(), kernel).wsl());
    assertTrue(linux(Map.of("WSL_DISTRO_NAME", "Debian"), FakeProbes.BARE).wsl());
    assertFalse(HostEnvironment.of(Map.of(), Os.MAC, kernel).wsl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/.dockerenv", "/run/.containerenv"})
  void aContainerIsSeenFromInside(String trace) {
    assertTrue(linux(Map.of(), new FakeProbes(Map.of(trace, ""), "")).container());
    assertTrue(linux(Map.of("container", "podman"), FakeProbes.BARE).container());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the pane's own variables | what tmux says now | over SSH | with a display
        "DISPLAY=:0 | SSH_CONNECTION=1 2 3 4;-DISPLAY | true | false",
        "SSH_CONNECTION=x SSH_TTY=y SSH_CLIENT=z | -SSH_CONNECTION;DISPLAY=:0 | false | true",
        "SSH_TTY=y | SSH_CONNECTION=1 2 3 4 | true | false",
        "SSH_CONNECTION=x SSH_TTY=y | '' | true | false",
        "SSH_TTY=y DISPLAY=:0 | PATH=/bin;-XAUTHORITY | true | true",
        "DISPLAY=:0 | no server running;=;- | false | true",
      })
  void underTmuxTheOneWhoAttachedLastCounts(String own, String tmux, boolean ssh, boolean display) {
    var environment = new HashMap<String, String>();
    for (String variable : own.split(" ")) {
      int equals = variable.indexOf('=');
      environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    var probes = new FakeProbes(Map.of(), tmux.replace(';', '\n'));
    HostEnvironment without = linux(environment, probes);
    assertEquals(own.contains("SSH"), without.ssh(), "without TMUX it is not asked");

    environment.put("TMUX", "/tmp/tmux-1000/default,1,0");
    HostEnvironment now = linux(environment, probes);
    assertEquals(ssh, now.ssh());
    assertEquals(display, now.display());
  }

  private static HostEnvironment linux(Map<String, String> environment, SystemProbes probes) {
    return HostEnvironment.of(environment, Os.LINUX, probes);
  }
}
