import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Libraries by no one, the same on every machine: essays in six languages, under heads of every
 * shape, with tags of two levels, in folders by year.
 */
final class GeneratedLibrary {
  private GeneratedLibrary() {}

  /** A language: its tag, what parts words, and words, the frequent ones first. */
  private record Language(String tag, String between, String end, String[] words) {
    static Language of(String tag, String words) {
      return new Language(tag, " ", ".", words.split(" "));
    }
  }

  private static final Language[] LANGUAGES = {
    Language.of(
        "en",
        "the of and to a in that is was for it with as his on be at by had not are but from or have"
            + " they which one you were all her she there would their we him been has when who"
            + " lamp oil wick light candle trade price winter harbour letter paper printer window"),
    Language.of(
        "de",
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es"
            + " an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über"
            + " Lampe Öl Docht Licht Kerze Handel Preis Winter Hafen Brief Papier Drucker Straße"),
    Language.of(
        "fr",
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il"
            + " sont la avec son ses mais comme ou si leur y dont bien être même où aussi"
            + " lampe huile mèche lumière bougie commerce prix hiver port lettre papier fenêtre"),
    Language.of(
        "es",
        "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus"
            + " le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue"
            + " lámpara aceite mecha luz vela comercio precio invierno puerto carta papel año"),
    Language.of(
        "ru",
        "и в не на что я с он а как это по но они мы она так его из за у от же ты к бы о для вы все"
            + " было мне только когда ещё уже если или даже нет быть"
            + " лампа масло фитиль свет свеча торговля цена зима гавань письмо бумага окно"),
    new Language(
        "ja",
        "",
        "。",
        ("の は を に が と で た し て も な い る から こと これ それ という ある する 人 年 日 私 時 中 大 "
                + "灯 油 芯 光 蝋燭 商売 値段 冬 港 手紙 紙 印刷 窓 海 山 川 夜 朝 本 言葉 町 店 道 船")
            .split(" ")),
  };

  private static final String[] TOPICS = {
    "light", "trade", "craft", "history", "letters", "travel", "method", "reading", "notes", "city"
  };

  private static final String[] SYLLABLES = {
    "ba", "den", "ko", "lin", "mar", "no", "per", "ri", "sa", "tol", "ve", "wick"
  };

  /** {@code java src/bench/GeneratedLibrary.java FOLDER COUNT} writes one to try things on. */
  public static void main(String... arguments) throws IOException {
    folder(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes this many essays of some 2 KB into a folder and returns it. */
  static Path folder(Path folder, int count) throws IOException {
    for (int number = 0; number < count; number++) {
      Path year = folder.resolve(Integer.toString(year(number)));
      Files.createDirectories(year);
      String name = number % 8 == 7 ? "%d-%02d-%02d-essay-%d" : "essay-%4$d";
      String file = name.formatted(year(number), month(number), day(number), number) + ".md";
      Files.writeString(year.resolve(file), essay(number, 2_000));
    }
    return folder;
  }

  private static int year(int number) {
    return 1998 + number % 27;
  }

  private static int month(int number) {
    return number / 27 % 12 + 1;
  }

  private static int day(int number) {
    return number / 324 % 28 + 1;
  }

  /** One essay of about this many characters. */
  static String essay(int number, int length) {
    var random = new Random(number);
    Language language = LANGUAGES[number % LANGUAGES.length];
    String title = sentence(random, language, 4).replace("\"", "") + " " + name(random);
    String date = "%d-%02d-%02d".formatted(year(number), month(number), day(number));
    String topic = TOPICS[random.nextInt(TOPICS.length)];
    String nested = topic + "/" + name(random).toLowerCase(java.util.Locale.ROOT).substring(0, 4);
    String author = name(random) + " " + name(random);
    String summary = sentence(random, language, 14) + language.end();
    var text = new StringBuilder();
    switch (number % 8) {
      case 0, 1, 2 ->
          text.append(
                  "---\ntitle: \"%s\"\ndate: %s\ntags: [%s, %s]\nauthor: %s\nlang: %s\n"
                      .formatted(title, date, topic, nested, author, language.tag()))
              .append("description: \"%s\"\n---\n".formatted(summary));
      case 3 ->
          text.append(
              "+++\ntitle = \"%s\"\ndate = %s\ntags = [\"%s\"]\n+++\n"
                  .formatted(title, date, topic));
      case 4 ->
          text.append(
              "{\n  \"title\": \"%s\",\n  \"date\": \"%s\",\n  \"tags\": [\"%s\"]\n}\n"
                  .formatted(title, date, nested));
      case 5 -> text.append("Title: %s\nDate: %s\nTags: %s\n\n".formatted(title, date, topic));
      case 6 -> text.append("<!--\ntitle: %s\ndate: %s\n-->\n".formatted(title, date));
      default -> text.append("# ").append(title).append('\n');
    }
    for (int note = 1; text.length() < length; note++) {
      text.append('\n');
      for (int sentences = 3 + random.nextInt(4); sentences > 0; sentences--) {
        text.append(sentence(random, language, 6 + random.nextInt(16)));
        text.append(language.end()).append(language.between());
      }
      text.append(
          "*%s*, [%s](https://example.com/%d).[^%d]\n\n[^%d]: %s.\n"
              .formatted(
                  sentence(random, language, 2),
                  name(random),
                  number,
                  note,
                  note,
                  sentence(random, language, 10)));
    }
    return text.toString();
  }

  /** Frequent words often, and now and then a name. */
  private static String sentence(Random random, Language language, int count) {
    var words = new StringBuilder();
    for (int word = 0; word < count; word++) {
      double rare = random.nextDouble();
      String next =
          random.nextInt(20) == 0
              ? name(random)
              : language.words()[(int) (rare * rare * language.words().length)];
      words.append(word == 0 ? "" : language.between());
      words.append(word == 0 ? next.substring(0, 1).toUpperCase(java.util.Locale.ROOT) : "");
      words.append(word == 0 ? next.substring(1) : next);
    }
    return words.toString();
  }

  private static String name(Random random) {
    var name = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.length() < 4 ? name.append("ra").toString() : name.toString();
  }
}
