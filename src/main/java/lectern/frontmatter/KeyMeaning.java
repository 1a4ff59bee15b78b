package lectern.frontmatter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a key of a head means, whatever the generator calls it.
 *
 * <p>Each meaning lists its names from the one that counts most; names are compared without case,
 * spaces and punctuation.
 */
public enum KeyMeaning {
  TITLE("title", "headline", "pagetitle"),
  DATE(
      ("date datetime pubdate pubdatetime publishdate publishdatetime"
              + " publishtime publishat publishon publisheddate publisheddatetime"
              + " publishedtime articlepublishedtime datepublished publishedat"
              + " publishedon publicationdate firstpublished firstpublishedat"
              + " firstpublishedon firstpublisheddate originallypublished originaldate"
              + " dateposted postdate posteddate posted postedat postedon released"
              + " releasedate created createdat createdon createddate createdtime"
              + " datecreated creationdate written writtenon datewritten planted"
              + " plantedat plantedon dateplanted started startdate datestarted")
          .split(" ")),
  /** A date, or whether it is published at all. */
  PUBLISHED("published", "publish", "ispublished", "dgpublish"),
  UPDATED(
      ("updated lastmod lastmodified lastmodifiedat lastmodifieddate"
              + " lastmodifiedtime lastupdated lastupdatedat lastupdateddate lastupdate"
              + " moddate moddatetime modified modifiedat modifiedon modifieddate"
              + " modifieddatetime modifiedtime articlemodifiedtime updatedat updatedon"
              + " updatedate updateddate updateddatetime updatedatetime updatedtime"
              + " dateupdated datemodified datelastmodified revised revisedat"
              + " revisiondate edited editedat lastedited lasteditedat tended tendedat"
              + " lasttended watered lastwatered")
          .split(" ")),
  TAGS(
      ("tags tag categories category keywords keyword topics topic labels"
              + " taxonomies taxonomy filetags")
          .split(" ")),
  AUTHORS("authors", "author", "by", "byline", "creator", "writer"),
  DRAFT("draft", "isdraft", "unpublished", "private"),
  STATUS("status"),
  TLDR("tldr", "toolongdidntread", "gist"),
  DESCRIPTION(
      ("description summary excerpt subtitle abstract standfirst lede dek deck"
              + " teaser blurb tagline metadescription customexcerpt")
          .split(" ")),
  LANG("lang", "language", "locale"),
  SLUG("slug"),
  ADDRESS("permalink", "url", "path");

  private static final Map<String, KeyMeaning> BY_NAME = byName();

  @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
  private final List<String> names;

  KeyMeaning(String... names) {
    this.names = List.of(names);
  }

  /** The meaning of a key as written, or null for one that lectern does not interpret. */
  public static @Nullable KeyMeaning of(String name) {
    return BY_NAME.get(key(name));
  }

  /** How much a name counts among those of this meaning; 0 most. */
  int rank(String name) {
    return names.indexOf(key(name));
  }

  /** The letters and digits of a name, in lower case. */
  static String key(String name) {
    var key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        key.append(Character.toLowerCase(name.charAt(i)));
      }
    }
    return key.toString();
  }

  /** Whether these are surely a head: they name a title, or two things that essays say. */
  public static boolean makeHead(List<HeadEntry> entries) {
    int known = 0;
    for (HeadEntry entry : entries) {
      KeyMeaning meaning = of(entry.name());
      if (meaning == TITLE) {
        return true;
      }
      // A path is a word of prose as well.
      known += meaning == null || key(entry.name()).equals("path") ? 0 : 1;
    }
    return known >= 2;
  }

  private static Map<String, KeyMeaning> byName() {
    var map = HashMap.<String, KeyMeaning>newHashMap(256);
    for (KeyMeaning meaning : values()) {
      for (String name : meaning.names) {
        map.put(name, meaning);
      }
    }
    return map;
  }
}
