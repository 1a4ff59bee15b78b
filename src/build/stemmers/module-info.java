/**
 * The part of Lucene's module of this name that lectern uses, its stemmers, with a descriptor of
 * its own: the whole takes five times the room and needs {@code java.xml}, twenty times.
 */
module org.apache.lucene.analysis.common {
  requires org.apache.lucene.core;

  exports org.tartarus.snowball;
  exports org.tartarus.snowball.ext;
}
