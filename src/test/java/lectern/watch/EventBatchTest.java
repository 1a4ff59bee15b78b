package lectern.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lectern.essay.EssayChanges;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventBatchTest {

  /** Changes as {@code MILLISECOND:ID}, and the batches they make as {@code MILLISECOND:IDS}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0:a                                   | 150:a",
        "0:a 1:a 2:a                           | 152:a",
        "0:a 100:b 200:c                       | 350:a+b+c",
        "0:a 150:b                             | 150:a 300:b",
        "0:a 149:b                             | 299:a+b",
        "0:a 140:b 280:c 420:d 560:e 699:f     | 700:a+b+c+d+e+f",
        "0:a 140:b 280:c 420:d 560:e 690:f 720:g | 700:a+b+c+d+e+f 870:g",
        "0:a 10:* 20:b                         | 170:*",
        "5000:a                                | 5150:a",
      })
  void aBatchEndsWithQuietOrAfterTooMuchNoise(String changes, String batches) {
    assertEquals(batches, reported(changes));
  }

  private static String reported(String changes) {
    var batch = new EventBatch();
    var reported = new ArrayList<String>();
    List<String> left = new ArrayList<>(List.of(changes.strip().split("\\s+")));
    for (long now = 0; now < 10_000; now++) {
      if (batch.millisLeft(now) == 0) {
        reported.add(now + ":" + written(batch.take()));
      }
      while (!left.isEmpty() && left.getFirst().startsWith(now + ":")) {
        String id = left.removeFirst().split(":")[1];
        batch.add(id.equals("*") ? EssayChanges.ALL : EssayChanges.of(Set.of(id)), now);
      }
    }
    return String.join(" ", reported);
  }

  private static String written(EssayChanges changes) {
    return changes.all() ? "*" : String.join("+", new TreeSet<>(changes.ids()));
  }
}
