package lectern.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums as {@code cksum} prints them. */
class PosixChecksumTest {

  @ParameterizedTest
  @CsvSource({
    "'', 4294967295 0",
    "a, 1220704766 1",
    "123456789, 930766865 9",
    "lectern, 1638903895 7"
  })
  void sums(String text, String sum) {
    assertEquals(sum, new PosixChecksum().of(text.getBytes(UTF_8)));
  }

  @ParameterizedTest
  @CsvSource({"256, 4215202376", "70000, 1774371287"})
  void lengthsOfSeveralBytes(int length, String sum) {
    assertEquals(sum + " " + length, new PosixChecksum().of(new byte[length]));
  }
}
