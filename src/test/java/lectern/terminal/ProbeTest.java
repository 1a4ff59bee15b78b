package lectern.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lectern.screen.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbeTest {

  @ParameterizedTest
  @CsvSource({
    "62;4;22, true",
    "62;22;4, true",
    "4, true",
    "62;22, false",
    "64;14;41, false",
    "'', false"
  })
  void attributesTellOfGraphics(String attributes, boolean graphics) {
    var probe = new Probe(false);
    probe.hear(new Input.Reply(Replies.ATTRIBUTES, attributes));
    assertEquals(graphics, probe.graphics());
  }
}
