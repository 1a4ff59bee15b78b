package lectern.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import lectern.screen.Input;
import lectern.screen.Input.Key;
import lectern.screen.Size;
import lectern.terminal.MemoryPort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EarlyInputTest {
  private final MemoryPort port = new MemoryPort(new Size(80, 24), List.of());
  private final BlockingQueue<Integer> exits = new LinkedBlockingQueue<>();
  private final List<Input> received = new ArrayList<>();
  private final EarlyInput input = new EarlyInput(port, exits::add);

  @BeforeEach
  void listen() {
    input.listen();
  }

  private void press(String... keys) {
    for (String key : keys) {
      port.send(Key.of(key));
    }
  }

  private List<String> keys() {
    return received.stream().map(input -> ((Key) input).written()).toList();
  }

  @Test
  void whatIsTypedBeforeThereIsALoopArrivesInOrder() {
    press("j", "k");
    input.forwardTo(received::add);
    press("q");
    assertEquals(List.of("j", "k", "q"), keys());
    assertTrue(exits.isEmpty());
  }

  @Test
  void beforeThereIsALoopCtrlCEndsTheProcess() {
    press("j", "C-c");
    assertEquals(0, exits.poll());
  }

  @Test
  void theSecondCtrlCEndsTheProcess() throws Exception {
    input.forwardTo(received::add);
    press("C-c");
    assertEquals(List.of("C-c"), keys());
    assertTrue(exits.isEmpty());
    press("C-c");
    assertEquals(130, exits.take());
  }
}
