package lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Translates a query into one of Lucene: what an essay must contain, and what ranks it. */
final class TermQueries {
  static final String WORDS = "text";
  static final String TITLE = "title";
  static final String HEAD = "head";

  /** How much more a word counts in the title, and in tags, author and description. */
  private static final float TITLE_WEIGHT = 4;

  private static final float HEAD_WEIGHT = 2;

  /** Another form of a word counts less than the word itself. */
  private static final float FORM_WEIGHT = 0.7f;

  /** A longer word counts less than one that is what was typed. */
  private static final float PREFIX_WEIGHT = 0.3f;

  /** Words of a query that stand so near each other bring an essay up. */
  private static final int NEAR = 8;

  /** Longer words that are tried for the last one of a phrase, and counted in the order. */
  private static final int MOST_LONGER = 200;

  /** Ways to part the words of a phrase that are tried. */
  private static final int MOST_WAYS = 16;

  private final IndexReader reader;
  private final WordForms forms;

  TermQueries(IndexReader reader, WordForms forms) {
    this.reader = reader;
    this.forms = forms;
  }

  Query of(SearchQuery query) throws IOException {
    var all = new BooleanQuery.Builder();
    boolean wanted = false;
    for (Clause clause : query.clauses()) {
      Query one =
          switch (clause.criterion()) {
            case Clause.Words words -> anywhere(words);
            case Clause.Title(Clause.Words words) -> in(TITLE, words);
            case Clause.Tagged _,
                Clause.Author _,
                Clause.Before _,
                Clause.After _,
                Clause.Is _,
                Clause.Language _ ->
                null;
          };
      if (one != null) {
        all.add(one, clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
        wanted |= !clause.excluded();
      }
    }
    if (!wanted) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    Query near = near(query.words());
    if (near != null) {
      all.add(near, Occur.SHOULD);
    }
    return all.build();
  }

  private Query anywhere(Clause.Words words) throws IOException {
    return new DisjunctionMaxQuery(
        List.of(
            in(WORDS, words),
            new BoostQuery(in(TITLE, words), TITLE_WEIGHT),
            new BoostQuery(in(HEAD, words), HEAD_WEIGHT)),
        0.3f);
  }

  private Query in(String field, Clause.Words asked) throws IOException {
    List<QueryWord> words = QueryWord.of(asked, forms);
    List<QueryWord> joined = QueryWord.joined(asked, forms);
    return joined.size() == words.size()
        ? in(field, words)
        : new DisjunctionMaxQuery(List.of(in(field, words), in(field, joined)), 0);
  }

  private Query in(String field, List<QueryWord> words) throws IOException {
    if (words.size() == 1) {
      return word(field, words.getFirst());
    }
    var phrases = new ArrayList<Query>();
    for (Set<Integer> parted : ways(field, words)) {
      phrases.add(phrase(field, words, parted));
    }
    return phrases.size() == 1 ? phrases.getFirst() : new DisjunctionMaxQuery(phrases, 0);
  }

  /** Which words of a phrase may be parted in an essay: none, and each choice among them. */
  private List<Set<Integer>> ways(String field, List<QueryWord> words) throws IOException {
    var ways = new ArrayList<Set<Integer>>(List.of(Set.of()));
    // the first and the last word stand beside the others however they are written
    for (int i = 1; i + 1 < words.size() && ways.size() < MOST_WAYS; i++) {
      if (reader.docFreq(joined(field, words.get(i))) > 0) {
        for (Set<Integer> way : List.copyOf(ways)) {
          var more = new HashSet<Integer>(way);
          more.add(i);
          ways.add(more);
        }
      }
    }
    return ways;
  }

  /**
   * @param parted the numbers of those words that stand there as several
   */
  private Query phrase(String field, List<QueryWord> words, Set<Integer> parted)
      throws IOException {
    var phrase = new MultiPhraseQuery.Builder();
    int at = 0;
    for (int i = 0; i < words.size(); i++, at++) {
      QueryWord sought = words.get(i);
      if (parted.contains(i)) {
        phrase.add(new Term[] {joined(field, sought)}, at);
        at += WordSplitter.parts(sought.word().folded()) - 1;
        phrase.add(new Term[] {joined(field, sought)}, at);
        continue;
      }
      boolean covered = i > 0 && !words.get(i - 1).word().pair().isEmpty();
      if (!sought.word().pair().isEmpty()) {
        phrase.add(new Term[] {new Term(field, sought.word().pair())}, at);
      } else if (!covered) {
        // The last character of a run stands in the pair before it.
        phrase.add(terms(field, sought).toArray(Term[]::new), at);
      }
    }
    return phrase.build();
  }

  private Query word(String field, QueryWord sought) {
    var same = new SynonymQuery.Builder(field);
    same.addTerm(new Term(field, sought.word().folded()));
    sought.stems().forEach(stem -> same.addTerm(new Term(field, stem), FORM_WEIGHT));
    Term joined = joined(field, sought);
    if (!sought.prefix()) {
      var joinedWord = new BoostQuery(new TermQuery(joined), PREFIX_WEIGHT);
      return new DisjunctionMaxQuery(List.of(same.build(), joinedWord), 0);
    }
    var start = new Term(field, sought.word().folded());
    // of one letter the longer words tell nothing of an essay, and are too many to be counted
    int most = sought.word().folded().length() == 1 ? 1 : MOST_LONGER;
    var scored = new PrefixQuery(start, new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(most));
    var anyLonger = new ConstantScoreQuery(new PrefixQuery(start));
    var joinedLonger = new ConstantScoreQuery(new PrefixQuery(joined));
    return new DisjunctionMaxQuery(
        List.of(
            same.build(),
            new BoostQuery(scored, PREFIX_WEIGHT),
            new BoostQuery(anyLonger, PREFIX_WEIGHT * PREFIX_WEIGHT),
            new BoostQuery(joinedLonger, PREFIX_WEIGHT * PREFIX_WEIGHT)),
        0);
  }

  /** All terms that a word of a phrase may be. */
  private List<Term> terms(String field, QueryWord sought) throws IOException {
    var terms = new ArrayList<Term>();
    terms.add(new Term(field, sought.word().folded()));
    sought.stems().forEach(stem -> terms.add(new Term(field, stem)));
    terms.add(joined(field, sought));
    if (sought.prefix()) {
      terms.addAll(longer(field, sought.word().folded()));
    }
    return terms;
  }

  private static Term joined(String field, QueryWord sought) {
    return new Term(field, Word.joinedTerm(sought.word().folded()));
  }

  private List<Term> longer(String field, String start) throws IOException {
    var longer = new ArrayList<Term>();
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return longer;
    }
    TermsEnum each = terms.iterator();
    boolean more = each.seekCeil(new BytesRef(start)) != TermsEnum.SeekStatus.END;
    while (more && longer.size() < 5 * MOST_LONGER) {
      String term = each.term().utf8ToString();
      if (!term.startsWith(start)) {
        break;
      }
      longer.add(new Term(field, term));
      more = each.next() != null;
    }
    return longer;
  }

  /** The plain words of a query near each other, in any order; null for fewer than two. */
  private @Nullable Query near(List<Clause.Words> asked) throws IOException {
    var phrase = new MultiPhraseQuery.Builder().setSlop(NEAR);
    int words = 0;
    for (Clause.Words one : asked) {
      List<QueryWord> sought = QueryWord.of(one, forms);
      if (sought.size() == 1 && !sought.getFirst().prefix()) {
        phrase.add(terms(WORDS, sought.getFirst()).toArray(Term[]::new));
        words++;
      }
    }
    return words < 2 ? null : phrase.build();
  }

  /** Whether any essay holds a word, in any form of it. */
  boolean isKnown(QueryWord sought) throws IOException {
    for (String field : new String[] {WORDS, TITLE, HEAD}) {
      for (Term term : terms(field, sought)) {
        if (reader.docFreq(term) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** A query for one folded word in the text. */
  static Query exactly(String folded) {
    return new TermQuery(new Term(WORDS, folded));
  }
}
