package lectern.layout.code;

import java.util.List;
import java.util.Locale;
import lectern.layout.code.LanguageSyntax.PairScope;
import org.jspecify.annotations.Nullable;

/** The languages that are known, by all their names. */
final class Languages {
  private Languages() {}

  /** A scanner for this language, as the author named it; one that finds nothing if unknown. */
  static CodeScanner scanner(String language) {
    String name = name(language);
    if (isMarkup(name)) {
      return new MarkupScanner();
    }
    if (name.equals("diff") || name.equals("patch")) {
      return new DiffScanner();
    }
    LanguageSyntax grammar = grammar(name);
    return grammar == null ? line -> List.of() : new WordScanner(grammar);
  }

  /** A name as authors write it: {@code {r, echo=FALSE}}, {@code language-js}, {@code Python}. */
  static String name(String source) {
    int start = 0;
    while (start < source.length() && "{. ".indexOf(source.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < source.length() && " ,{}:".indexOf(source.charAt(end)) < 0) {
      end++;
    }
    String name = source.substring(start, end).toLowerCase(Locale.ROOT);
    return name.startsWith("language-") ? name.substring("language-".length()) : name;
  }

  static boolean isMarkup(String name) {
    return switch (name) {
      case "html", "htm", "xhtml", "xml", "svg", "vue", "svelte", "rss" -> true;
      default -> false;
    };
  }

  /** The grammar of a language, or null for one that is not known. */
  static @Nullable LanguageSyntax grammar(String name) {
    return switch (name) {
      case "c", "h" -> c(C);
      case "cpp", "c++", "cc", "hpp", "cxx", "objc", "arduino" ->
          c(C + " " + CPP).withStrings(PairScope.CHARACTER, "'");
      case "cs", "csharp", "c#" -> c(C_SHARP).withStrings(PairScope.CHARACTER, "'");
      case "java", "groovy" ->
          comments(JAVA)
              .withStrings(PairScope.LINES, "\"\"\"")
              .withStrings(PairScope.LINE, "\"", "'");
      case "js", "javascript", "jsx", "mjs", "ts", "typescript", "tsx" ->
          comments(SCRIPT).withStrings(PairScope.LINES, "`").withStrings(PairScope.LINE, "\"", "'");
      case "go", "golang" ->
          comments(GO).withStrings(PairScope.RAW, "`").withStrings(PairScope.LINE, "\"", "'");
      case "rust", "rs" ->
          comments(RUST).withStrings(PairScope.LINES, "\"").withStrings(PairScope.CHARACTER, "'");
      case "kotlin", "kt", "kts", "scala", "swift" ->
          comments(KOTLIN)
              .withStrings(PairScope.LINES, "\"\"\"")
              .withStrings(PairScope.LINE, "\"")
              .withStrings(PairScope.CHARACTER, "'");
      case "php" ->
          LanguageSyntax.of("// #", PHP)
              .withBlockComments("/*", "*/")
              .withStrings(PairScope.LINE, "\"", "'");
      case "css", "scss", "less", "sass" ->
          LanguageSyntax.of("//", CSS)
              .withBlockComments("/*", "*/")
              .withStrings(PairScope.LINE, "\"", "'")
              .withKeySeparator(':');
      case "json", "json5", "jsonc" ->
          LanguageSyntax.of("//", "true false null")
              .withBlockComments("/*", "*/")
              .withStrings(PairScope.LINE, "\"");
      case "py", "python", "python3", "ipython" ->
          LanguageSyntax.of("#", PYTHON)
              .withStrings(PairScope.LINES, "\"\"\"", "'''")
              .withStrings(PairScope.LINE, "\"", "'");
      case "rb", "ruby", "elixir", "ex", "crystal" ->
          LanguageSyntax.of("#", RUBY).withStrings(PairScope.LINE, "\"", "'");
      case "sh", "bash", "zsh", "shell", "console", "fish", "make", "makefile", "dockerfile" ->
          LanguageSyntax.of("#", SHELL).withStrings(PairScope.LINE, "\"", "'");
      case "r" -> LanguageSyntax.of("#", R).withStrings(PairScope.LINES, "\"", "'");
      case "sql", "mysql", "postgresql", "sqlite" ->
          LanguageSyntax.of("--", SQL)
              .withBlockComments("/*", "*/")
              .withStrings(PairScope.RAW, "'")
              .withIgnoredCase();
      case "yaml", "yml" -> config("#").withKeySeparator(':');
      case "toml", "ini", "conf", "properties" -> config("# ;").withKeySeparator('=');
      case "hs", "haskell", "elm", "ocaml", "ml" ->
          LanguageSyntax.of("--", HASKELL)
              .withBlockComments("{-", "-}")
              .withBlockComments("(*", "*)")
              .withStrings(PairScope.LINE, "\"")
              .withStrings(PairScope.CHARACTER, "'");
      case "lisp", "scheme", "clojure", "clj", "elisp", "racket" ->
          LanguageSyntax.of(";", LISP).withStrings(PairScope.LINES, "\"");
      case "lua" ->
          LanguageSyntax.of("--", LUA)
              .withBlockComments("[[", "]]")
              .withStrings(PairScope.LINE, "\"", "'");
      case "perl", "pl" -> LanguageSyntax.of("#", PERL).withStrings(PairScope.LINE, "\"", "'");
      default -> null;
    };
  }

  private static LanguageSyntax c(String keywords) {
    return comments(keywords)
        .withStrings(PairScope.LINE, "\"")
        .withStrings(PairScope.CHARACTER, "'");
  }

  private static LanguageSyntax comments(String keywords) {
    return LanguageSyntax.of("//", keywords).withBlockComments("/*", "*/");
  }

  private static LanguageSyntax config(String comments) {
    return LanguageSyntax.of(comments, "true false null yes no on off")
        .withStrings(PairScope.LINES, "\"\"\"")
        .withStrings(PairScope.LINE, "\"", "'");
  }

  private static final String C =
      "auto break case char const continue default do double else enum extern float for goto if"
          + " inline int long register return short signed sizeof static struct switch typedef"
          + " union unsigned void volatile while bool true false NULL";
  private static final String CPP =
      "class public private protected virtual template typename namespace using new delete this"
          + " nullptr try catch throw constexpr override final operator friend explicit";
  private static final String C_SHARP =
      "abstract as async await base bool break case catch char class const continue decimal default"
          + " delegate do double else enum event false finally float for foreach get if in int"
          + " interface internal is lock long namespace new null object out override params private"
          + " protected public readonly record ref return sealed set static string struct switch"
          + " this throw true try typeof using var virtual void while yield";
  private static final String JAVA =
      "abstract assert boolean break byte case catch char class const continue def default do"
          + " double else enum extends final finally float for if implements import instanceof int"
          + " interface long native new null package permits private protected public record return"
          + " sealed short static super switch synchronized this throw throws transient true false"
          + " try var void volatile while yield";
  private static final String SCRIPT =
      "abstract any as async await boolean break case catch class const continue debugger declare"
          + " default delete do else enum export extends false finally for from function get if"
          + " implements import in instanceof interface let new null number of private protected"
          + " public readonly return set static string super switch this throw true try type typeof"
          + " undefined var void while with yield";
  private static final String GO =
      "break case chan const continue default defer else fallthrough for func go goto if import"
          + " interface map package range return select struct switch type var nil true false"
          + " string int bool byte error";
  private static final String RUST =
      "as async await break const continue crate dyn else enum extern false fn for if impl in let"
          + " loop match mod move mut pub ref return self Self static struct super trait true type"
          + " unsafe use where while";
  private static final String KOTLIN =
      "abstract actor as associatedtype break case catch class companion continue data def default"
          + " defer deinit do else enum extends extension false final finally for fun func guard if"
          + " implicit import in init inner interface internal is lateinit lazy let match nil null"
          + " object open operator override package private protected protocol public return sealed"
          + " self static struct super suspend switch this throw throws trait true try type"
          + " typealias val var when where while with yield";
  private static final String PHP =
      "abstract and array as break case catch class clone const continue declare default do echo"
          + " else elseif extends false final finally fn for foreach function global if implements"
          + " include instanceof interface isset match namespace new null or private protected"
          + " public readonly require return static switch throw trait true try unset use var while"
          + " yield";
  private static final String CSS =
      "@media @import @font @keyframes @supports @charset @include @mixin @extend @use @layer"
          + " @container @page important inherit initial none auto";
  private static final String PYTHON =
      "False None True and as assert async await break case class continue def del elif else except"
          + " finally for from global if import in is lambda match nonlocal not or pass raise"
          + " return self try while with yield";
  private static final String RUBY =
      "alias and begin break case class def defmodule defp do else elsif end ensure false fn for if"
          + " in module next nil not or private raise redo require rescue retry return self super"
          + " then true undef unless until use when while yield";
  private static final String SHELL =
      "if then else elif fi for in do done while until case esac function return exit export local"
          + " readonly set unset shift source alias echo cd sudo end FROM RUN COPY ADD CMD ENV"
          + " WORKDIR EXPOSE ENTRYPOINT ARG";
  private static final String R =
      "if else repeat while function for next break in TRUE FALSE NULL NA Inf NaN library require"
          + " return";
  private static final String SQL =
      "add all alter and as asc begin between by case check column commit constraint create cross"
          + " database default delete desc distinct drop else end exists foreign from full group"
          + " having if in index inner insert into is join key left like limit not null offset on"
          + " or order outer over partition primary references returning right rollback select set"
          + " table then transaction trigger union unique update using values view when where with";
  private static final String HASKELL =
      "case class data deriving do else exception external fun function if import in infix infixl"
          + " infixr instance let match module mutable newtype of open port rec sig struct then try"
          + " type val where with qualified forall exposing";
  private static final String LISP =
      "define defun defn def defmacro defvar defparameter let letrec lambda fn if cond case when"
          + " unless do loop begin progn quote set setq nil true false and or not ns require";
  private static final String LUA =
      "and break do else elseif end false for function goto if in local nil not or repeat return"
          + " then true until while";
  private static final String PERL =
      "my our local sub if elsif else unless while until for foreach return use no package require"
          + " last next redo and or not eq ne lt gt le ge print die undef";
}
