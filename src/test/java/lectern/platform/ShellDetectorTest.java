package lectern.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reaches a shell, here or on another machine, is quoted or refused. */
class ShellDetectorTest {
  private static final List<String> ADDRESSES =
      List.of(
          "https://a.example/;touch${IFS}made;",
          "https://a.example/;touch\tmade;",
          "https://a.example/$(touch${IFS}made)",
          "https://a.example/`touch${IFS}made`",
          "https://a.example/?b=c&touch made&",
          "https://a.example/';touch${IFS}made;'",
          "https://a.example/'$(touch made)'",
          "https://a.example/\";touch made;\"",
          "https://a.example/|touch made",
          "https://a.example/>made",
          "https://a.example/\\';touch made;#",
          "https://a.example/(touch made)!made*{made,x}~");

  private static OpenPlan opening(String command, String address) {
    var here = new HostEnvironment(Os.LINUX, true, false, false, false);
    return new Opener(List.of(), command, here, program -> true).plan(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sh -c %s",
        "sh -c",
        "sh -lc %s",
        "sh -c -e %s",
        "bash -o pipefail -c %s",
        "bash -c -o pipefail %s",
        "bash -eo pipefail -c %s",
        "sh -c cap;%s",
        "sh -c cap;%s x",
        "/bin/bash -c open%s",
        "zsh -ic %s",
        "fish -c%s",
        "fish --command=%s",
        "env BROWSER=x sh -c %s",
        "sudo -u bob sh -c %s",
        "docker exec box sh -c %s",
        "sh -c 'firefox %s'",
        "perl -e %s",
        "python3 -c %s",
        "node -e %s",
        "su -c %s",
        "su - bob -c %s",
        "sudo su -c %s",
        "runuser -u bob -c %s",
        "script -c %s",
        "watch",
        "mosh desk -- open",
        "xterm -e %s",
        "tmux new-window %s",
        "tmux new-window -n web %s",
        "tmux new-window 'w3m %s'",
        "cmd.exe /c start",
        "wsl firefox",
        "wsl.exe -- firefox %s",
        "ssh desk \"open '%s'\"",
        "ssh desk 'open \"%s\"'",
        "ssh desk 'open $%s'",
        "firefox -P ssh %s",
      })
  void commandsThatWouldRunTheAddressAreRefused(String command) {
    var nowhere = assertInstanceOf(OpenPlan.NoOpener.class, opening(command, ADDRESSES.getFirst()));
    assertTrue(nowhere.reason().contains("would run the address as commands"), nowhere.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "firefox",
        "firefox --new-tab %s",
        "sh -c 'exec firefox \"$1\"' sh %s",
        "bash -o pipefail -c 'firefox \"$1\"' sh",
        "sh open.sh %s",
        "tmux new-window w3m %s",
        "tmux new-window -n web w3m %s",
        "xterm -e w3m %s",
        "docker exec box xdg-open %s",
        "wsl -e firefox %s",
        "python3 -m webbrowser %s",
        "firefox -P watch %s",
        "sshfs-open %s",
      })
  void anArgumentOfItsOwnIsGivenAsItIs(String command) {
    for (String address : ADDRESSES) {
      if (AddressArgument.reason(address) == null) {
        var run = assertInstanceOf(OpenPlan.RunProgram.class, opening(command, address), command);
        assertTrue(
            run.command().contains(AddressArgument.encoded(address)), run.command().toString());
      }
    }
  }

  /** A stand-in for ssh does what ssh does: it joins its words, and a shell reads them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ssh desk open",
        "ssh desk open %s",
        "ssh -t desk open --url=%s x",
        "ssh desk 'open %s'",
        "env ssh desk open %s",
        "sudo -u bob ssh desk open %s",
        "autossh desk open",
        "adb shell am start -d %s",
      })
  @DisabledOnOs(OS.WINDOWS)
  void theRemoteShellReadsOneWord(String command, @TempDir Path folder) throws Exception {
    for (String address : ADDRESSES) {
      if (!(opening(command, address) instanceof OpenPlan.RunProgram run)) {
        continue; // control characters are refused before
      }
      List<String> words = run.command();
      String quoted = ShellDetector.quoted(AddressArgument.encoded(address));
      var remote = words.stream().filter(word -> word.contains(quoted)).findFirst().orElseThrow();
      var script = List.of("sh", "-c", "printf '%s' " + remote.replace("open ", ""));
      var builder = new ProcessBuilder(new ArrayList<>(script)).directory(folder.toFile());
      Process shell = builder.redirectErrorStream(true).start();
      String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
      assertTrue(shell.waitFor(30, TimeUnit.SECONDS));
      assertTrue(output.endsWith(AddressArgument.encoded(address).replace("'", "%27")), output);
      assertFalse(Files.exists(folder.resolve("made")), address);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ssh desk vi", "sh -c", "su -c"})
  void anEditorGetsNoNameThatAShellWouldRun(String command) {
    var nowhere =
        assertInstanceOf(
            OpenPlan.NoOpener.class,
            new Editor(command, program -> true, "").plan(Path.of("/a;touch made;.md"), 1));
    assertEquals(
        "The editor would run the name of the file as commands: "
            + command.substring(0, command.indexOf(' '))
            + " ($VISUAL, $EDITOR).",
        nowhere.reason());
  }
}
