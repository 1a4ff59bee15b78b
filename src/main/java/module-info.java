/** A terminal reader for essays. */
module lectern {
  requires com.googlecode.lanterna;
  requires info.picocli;
  requires io.nayuki.qrcodegen;
  requires java.logging;
  requires jdk.unsupported;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.commonmark;
  requires org.commonmark.ext.autolink;
  requires org.commonmark.ext.footnotes;
  requires org.commonmark.ext.gfm.strikethrough;
  requires org.commonmark.ext.gfm.tables;
  requires org.commonmark.ext.task.list.items;
  requires org.yaml.snakeyaml;
  requires static org.jspecify;
}
