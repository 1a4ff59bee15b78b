package lectern.terminal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapabilitiesTest {

  private static Map<String, String> environment(String output) {
    var environment = new HashMap<String, String>();
    for (String each : output.split(" ", -1)) {
      int sign = each.indexOf('=');
      environment.put(each.substring(0, sign), each.substring(sign + 1));
    }
    return environment;
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm,SIXTEEN",
    "TERM=xterm-256color,INDEXED",
    "TERM=xterm-256color COLORTERM=truecolor,TRUE",
    "TERM=xterm-256color COLORTERM=24bit,TRUE",
    "TERM=xterm-256color COLORTERM=yes,INDEXED",
    "TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1,NONE",
    "TERM=xterm-256color COLORTERM=truecolor NO_COLOR=,TRUE",
    "TERM=xterm-direct,TRUE",
    "TERM=xterm-kitty,TRUE",
    "TERM=tmux-256color TMUX=/tmp/t,INDEXED",
    "TERM=screen-256color TMUX=/tmp/t COLORTERM=truecolor,TRUE",
    "TERM=screen COLORTERM=truecolor,SIXTEEN",
    "TERM=screen.xterm-256color STY=1 COLORTERM=truecolor,INDEXED",
    "TERM=linux,SIXTEEN",
    "TERM=vt100,NONE",
    "TERM=dumb COLORTERM=truecolor,NONE",
    "COLORTERM=truecolor,NONE",
  })
  void colourDepth(String output, ColourDepth depth) {
    assertEquals(depth, Capabilities.of(environment(output)).depth());
  }

  @ParameterizedTest
  @CsvSource({
    "TERM=xterm,true true true true true true true NONE",
    "TERM=xterm NO_COLOR=1,true true true true true true true NONE",
    "TERM=tmux-256color TMUX=/tmp/t,true true true true false true true TMUX",
    "TERM=screen TMUX=/tmp/t,true true true true false true true TMUX",
    "TERM=screen STY=1,true false false true false true true SCREEN",
    "TERM=linux,true true false false true true true NONE",
    "TERM=vt220,true true false false false true false NONE",
    "TERM=dumb,false true false false false false false NONE",
    "TERM=,false true false false false false false NONE",
  })
  void otherCapabilities(String output, String expected) {
    var known = Capabilities.of(environment(output));
    String got =
        known.attributes()
            + " "
            + known.italics()
            + " "
            + known.links()
            + " "
            + known.scrolls()
            + " "
            + known.fills()
            + " "
            + known.modes()
            + " "
            + known.blocks()
            + " "
            + known.wrapping();
    assertEquals(expected, got);
  }
}
