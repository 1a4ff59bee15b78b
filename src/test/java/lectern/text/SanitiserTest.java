package lectern.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitiserTest {
  private static final String SCOTLAND =
      "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\u001B[31mred\u001B[0m\", ␛[31mred␛[0m",
        "\"\u001B]0;title\u0007\", ␛]0;title␇",
        "\"a\tb\", a␉b",
        "\"a\r\nb\", a␍␊b",
        "\"\u0000\u007F\", ␀␡",
        "\"\u009B31m\u0090\", �31m�",
        "\"a\u0085b\u2028c\u2029d\", a␤b␤c␤d",
        "\"\u202Eevil\u202C\", �evil�",
        "\"\u2066x\u2069\", �x�",
        "\"\uFFF9a\uFFFAb\uFFFB\", �a�b�",
        "\"\uD800a\uDC00\", �a�",
        "\"\uDB40\uDC41\", ��"
      })
  void picturesWhatCommandsATerminal(String text, String visible) {
    assertThat(Sanitiser.visible(text)).isEqualTo(visible);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\u001B[31mred\", [31mred",
        "\"a\tb\", a b",
        "\"a\r\n\r\n b\", a b",
        "\"a  \n  b\", a b",
        "\"a  b\", a  b",
        "\"a \u001B b\", a  b",
        "\"a\n\u001B\n b\", a b",
        "\"a\u0085b\u2028c\u2029d\u000Be\ff\", a b c d e f",
        "\"\u202Eevil\u202C\u2066x\u2069\", evilx",
        "\"\u009C\u0007x\uD800\", x"
      })
  void bringsTextIntoOneLine(String text, String line) {
    assertThat(Sanitiser.oneLine(text)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\u001B[31mred\", [31mred",
        "\"a\tb\", \"a\tb\"",
        "\"a\r\n\rb\n\", \"a\n\nb\n\"",
        "\"a\u0085b\u2028c\u000Bd\", \"a\nb\nc\nd\"",
        "\"\u202Eevil\u202C\u2066x\u009C\uD800\", evilx"
      })
  void leavesLinesAndTabsToOtherPrograms(String text, String lines) {
    assertThat(Sanitiser.lines(text)).isEqualTo(lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "“quoted” — naïve…",
        "日本語",
        "שלום\u200F, \u200Eworld\u061C",
        "soft\u00ADhyphen",
        "👩\u200D💻🇩🇪",
        SCOTLAND,
        "\uFEFFa\u200B"
      })
  void returnsHarmlessTextAsItIs(String text) {
    assertThat(Sanitiser.visible(text)).isSameAs(text);
    assertThat(Sanitiser.oneLine(text)).isSameAs(text);
    assertThat(Sanitiser.lines(text)).isSameAs(text);
  }

  @Test
  void showsTextHiddenInTags() {
    String hidden = "a\uDB40\uDC48\uDB40\uDC49";
    assertThat(Sanitiser.visible(hidden)).isEqualTo("a����");
    assertThat(Sanitiser.oneLine(hidden)).isEqualTo("a");
    assertThat(Sanitiser.visible(SCOTLAND + "\uDB40\uDC41\uDB40\uDC42")).endsWith("��");
  }

  @Test
  void leavesNoControlBehindAndNothingToDoTwice() {
    var random = new Random(7);
    for (int i = 0; i < 50_000; i++) {
      String text = anything(random);
      String visible = Sanitiser.visible(text);
      String line = Sanitiser.oneLine(text);
      assertThat(visible).hasSameSizeAs(text);
      assertThat(Sanitiser.visible(visible)).isSameAs(visible);
      assertThat(Sanitiser.oneLine(line)).isSameAs(line);
      assertHarmless(visible);
      assertHarmless(line);
      assertHarmless(Sanitiser.lines(text).replace('\n', ' ').replace('\t', ' '));
    }
  }

  private static String anything(Random random) {
    var text = new StringBuilder();
    for (int length = random.nextInt(16); length > 0; length--) {
      int codePoint =
          switch (random.nextInt(7)) {
            case 0 -> random.nextInt(0x20);
            case 1 -> 0x7F + random.nextInt(0x22);
            case 2 -> 0x2000 + random.nextInt(0x70);
            case 3 -> 0xD800 + random.nextInt(0x800);
            case 4 -> 0xE0000 + random.nextInt(0x80);
            case 5 -> random.nextBoolean() ? 0x1F3F4 : 0xFFF0 + random.nextInt(16);
            default -> random.nextInt(0x80);
          };
      text.appendCodePoint(codePoint);
    }
    return text.toString();
  }

  /** Judged by what a terminal receives: no control in the bytes, nor decoded from them. */
  private static void assertHarmless(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String received = new String(bytes, StandardCharsets.UTF_8);
    assertThat(received).isEqualTo(text);
    assertThat(received.codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c >= 0x2028 && c <= 0x202E)
        .noneMatch(c -> c >= 0x2066 && c <= 0x2069)
        .noneMatch(c -> c >= 0xFFF9 && c <= 0xFFFB)
        .noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u001B", "\n", " \n", "\uDB40\uDC41", "\uD800", "\u202E", "🏴"})
  void takesLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(40),
        () -> {
          assertThat(Sanitiser.visible(text)).hasSameSizeAs(text);
          assertThat(Sanitiser.lines(text).length()).isLessThanOrEqualTo(text.length());
          assertThat(Sanitiser.oneLine(text).length()).isLessThanOrEqualTo(text.length());
        });
  }
}
